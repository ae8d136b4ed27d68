package org.yusuan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.yusuan.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code yusuan} and the way every subcommand reports what went wrong. */
@Command(
        name = "yusuan",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%n",
        exitCodeList = {"0:", "3:", "2:", "1:"})
public final class Main implements Runnable {
    /** The launcher says whether standard output is a terminal; a JVM cannot tell. */
    private static final String TERMINAL = "yusuan.terminal.out";

    @Spec
    private CommandSpec spec;

    private final CliMessages messages;

    Main(CliMessages messages) {
        this.messages = messages;
    }

    public static void main(String[] words) {
        // results are UTF-8 whatever the machine's charset is: programs read them
        PrintWriter results = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        CliMessages messages = CliMessages.of(List.of(words), Locale.getDefault(Locale.Category.DISPLAY));
        CommandLine command =
                commandLine(messages, new ExtractCommand(messages)).setOut(results);
        System.exit(command.execute(words));
    }

    static CommandLine commandLine(CliMessages messages, ExtractCommand extract) {
        Usage usage = new Usage(messages);
        CommandLine root = new CommandLine(new Main(messages))
                .addSubcommand(extract)
                .addSubcommand(new TablesCommand(messages))
                .addSubcommand(new InspectCommand(messages))
                .addSubcommand(new LoadCommand(messages))
                .addSubcommand(new QueryCommand(messages))
                .addSubcommand(new ReportCommand(messages))
                .addSubcommand(new ServeCommand(messages))
                .addSubcommand(new SchemaCommand(messages))
                .addSubcommand(new CompletionCommand(messages))
                .addSubcommand(new ManCommand())
                .addSubcommand(new HelpCommand());
        root.addMixin(LanguageOption.NAME, new LanguageOption());
        for (CommandLine command : root.getSubcommands().values()) {
            if (!command.getMixins().containsKey(LanguageOption.NAME)) {
                command.addMixin(LanguageOption.NAME, new LanguageOption());
            }
        }
        return root.setResourceBundle(messages.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(isColoured() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(usage::tell)
                .setExecutionExceptionHandler((cause, command, result) -> cannotGoOn(cause, command, messages));
    }

    /** Escape codes are for terminals that obey them, and for users who did not ask for none. */
    private static boolean isColoured() {
        String none = System.getenv("NO_COLOR");
        return Boolean.getBoolean(TERMINAL) && (none == null || none.isEmpty()) && !isDumbTerminal();
    }

    static boolean isDumbTerminal() {
        return "dumb".equals(System.getenv("TERM"));
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw Usage.wrong(spec.commandLine(), messages, "usage.no-command");
    }

    private static int cannotGoOn(Exception cause, CommandLine command, CliMessages messages) {
        PrintWriter err = command.getErr();
        err.println("yusuan: " + messages.of("stop.internal"));
        cause.printStackTrace(err);
        err.flush();
        return ExitStatus.CANNOT_GO_ON;
    }

    /** What {@code --version} prints. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            // with the commit, as the launcher's build has it
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"yusuan " + (version == null ? Version.number() : version)};
        }
    }
}
