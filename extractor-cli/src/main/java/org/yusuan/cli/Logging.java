package org.yusuan.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.FilterReply;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.run.LibraryWarnings;

/**
 * What is logged, and where. In code, because the parser of logback's own files takes a tenth of a second of every start;
 * logback finds this class as a service.
 */
public final class Logging extends ContextAwareBase implements Configurator {
    private static final String OURS = "org.yusuan";

    /** They report every broken font and stream. What matters of it to a reader is in the document's diagnostics. */
    private static final List<String> LIBRARIES = List.of(
            "org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi", "org.apache.xmlbeans", "technology.tabula");

    /** What workers say; it is theirs to be logged and not to be printed. */
    private static final String WORKERS = "org.yusuan.run.worker.messages";

    private static final String FILE = "run.log";

    /** Messages of libraries that a log keeps of a document; a broken one may be worth a million. */
    private static final int MOST_KEPT = 100;

    private static final String COUNTER = "counter";
    private static final String STANDARD_ERROR = "standard-error";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> standardError = new ConsoleAppender<>();
        standardError.setTarget(ConsoleTarget.SystemErr.getName());
        ThresholdFilter worthTelling = new ThresholdFilter();
        worthTelling.setLevel(Level.WARN.levelStr);
        worthTelling.start();
        standardError.addFilter(worthTelling);
        start(standardError, STANDARD_ERROR, "yusuan: %msg%n%ex{short}", context);
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.ERROR);
        root.addAppender(standardError);
        context.getLogger(OURS).setLevel(Level.WARN);
        Counter counter = new Counter();
        counter.setName(COUNTER);
        counter.setContext(context);
        counter.start();
        ofLibraries(context, counter);
        context.getLogger(WORKERS).setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** How often libraries warned in this process. */
    static LibraryWarnings warnings() {
        Counter counter = counter();
        return counter == null ? LibraryWarnings.NOT_COUNTED : counter;
    }

    private static @Nullable Counter counter() {
        Appender<ILoggingEvent> counter = context().getLogger(LIBRARIES.get(0)).getAppender(COUNTER);
        return counter instanceof Counter counting ? counting : null;
    }

    /**
     * From now on keeps a log in a folder, what libraries warn of and what workers say included. Nothing more is printed.
     *
     * @param level of what is kept of the program itself
     */
    static void toFile(Path folder, LogLevel level) {
        LoggerContext context = context();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setFile(folder.resolve(FILE).toString());
        start(file, FILE, "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{24}: %msg%n%ex", context);
        context.getLogger(OURS).setLevel(Level.toLevel(level.name()));
        context.getLogger(OURS).addAppender(file);
        var workers = context.getLogger(WORKERS);
        workers.setLevel(Level.INFO);
        workers.setAdditive(false);
        workers.addAppender(file);
        file.addFilter(new Enough(counter()));
        ofLibraries(context, file);
    }

    /**
     * From now on says on standard error what is to be kept in the log of the run that this process works for.
     *
     * @param level as told by the run; nothing more is said where it is absent
     */
    static void toRun(@Nullable String level) {
        if (level == null) {
            return;
        }
        LoggerContext context = context();
        ConsoleAppender<ILoggingEvent> messages = new ConsoleAppender<>();
        messages.setTarget(ConsoleTarget.SystemErr.getName());
        start(messages, WORKERS, "%-5level %logger{24}: %msg%n%ex", context);
        context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(STANDARD_ERROR);
        context.getLogger(OURS).setLevel(Level.toLevel(level.toUpperCase(Locale.ROOT)));
        context.getLogger(OURS).addAppender(messages);
        messages.addFilter(new Enough(counter()));
        ofLibraries(context, messages);
    }

    /** Warnings of libraries go there, and nowhere but where they were sent before. */
    private static void ofLibraries(LoggerContext context, Appender<ILoggingEvent> appender) {
        for (String library : LIBRARIES) {
            var logger = context.getLogger(library);
            logger.setLevel(Level.WARN);
            logger.setAdditive(false);
            logger.addAppender(appender);
        }
    }

    private static void start(
            OutputStreamAppender<ILoggingEvent> appender, String name, String pattern, LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        encoder.start();
        appender.setName(name);
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    /** Counts what it is told, and keeps nothing of it. */
    private static final class Counter extends AppenderBase<ILoggingEvent> implements LibraryWarnings {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        protected void append(ILoggingEvent event) {
            number.incrementAndGet();
        }

        @Override
        public int sinceLastAsked() {
            return number.getAndSet(0);
        }
    }

    /** Lets no more of libraries through than is kept of a document. */
    private static final class Enough extends Filter<ILoggingEvent> {
        private final @Nullable Counter counter;

        Enough(@Nullable Counter counter) {
            this.counter = counter;
        }

        @Override
        public FilterReply decide(ILoggingEvent event) {
            boolean isOurs = event.getLoggerName().startsWith(OURS);
            boolean isEnough = counter != null && counter.number.get() > MOST_KEPT;
            return !isOurs && isEnough ? FilterReply.DENY : FilterReply.NEUTRAL;
        }
    }
}
