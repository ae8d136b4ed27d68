package org.yusuan.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import org.slf4j.Logger;

/**
 * What is logged, and where. In code, because the parser of logback's own files takes a tenth of a second of every start;
 * logback finds this class as a service.
 */
public final class Logging extends ContextAwareBase implements Configurator {
    /** They report every broken font and stream. What matters of it to a reader is in the document's diagnostics. */
    private static final List<String> SILENT = List.of(
            "org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi", "org.apache.xmlbeans", "technology.tabula");

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
        standardError.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.ERROR);
        root.addAppender(standardError);
        context.getLogger("org.yusuan").setLevel(Level.WARN);
        SILENT.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
