package org.yusuan.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is logged, and where. In code, because the parser of logback's own files takes a tenth of a second of every start;
 * logback finds this class as a service.
 */
public final class Logging extends ContextAwareBase implements Configurator {
    /** They report every broken font and stream. What matters of it to a reader is in the document's diagnostics. */
    private static final List<String> SILENT = List.of(
            "org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi", "org.apache.xmlbeans", "technology.tabula");

    /** What workers say; it is theirs to be logged and not to be printed. */
    private static final String WORKERS = "org.yusuan.worker.messages";

    private static final String FILE = "run.log";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("yusuan: %msg%n%ex{short}");
        encoder.start();
        ConsoleAppender<ILoggingEvent> standardError = new ConsoleAppender<>();
        standardError.setContext(context);
        standardError.setTarget(ConsoleTarget.SystemErr.getName());
        standardError.setEncoder(encoder);
        ThresholdFilter worthTelling = new ThresholdFilter();
        worthTelling.setLevel(Level.WARN.levelStr);
        worthTelling.start();
        standardError.addFilter(worthTelling);
        standardError.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.ERROR);
        root.addAppender(standardError);
        context.getLogger("org.yusuan").setLevel(Level.WARN);
        SILENT.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        context.getLogger(WORKERS).setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /**
     * From now on keeps a log in a folder, what libraries warn of and what workers say included. Nothing more is printed.
     *
     * @param level of what is kept of the program itself
     */
    static void toFile(Path folder, LogLevel level) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{24}: %msg%n%ex");
        encoder.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setFile(folder.resolve(FILE).toString());
        file.setEncoder(encoder);
        file.start();
        context.getLogger("org.yusuan").setLevel(Level.toLevel(level.name()));
        context.getLogger("org.yusuan").addAppender(file);
        Stream.concat(SILENT.stream(), Stream.of(WORKERS))
                .map(context::getLogger)
                .forEach(logger -> {
                    logger.setLevel(Level.WARN);
                    logger.setAdditive(false);
                    logger.addAppender(file);
                });
    }
}
