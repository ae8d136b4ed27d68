package org.yusuan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code yusuan} and the way every subcommand reports what went wrong. */
@Command(
        name = "yusuan",
        description = "Reads published budget disclosures into structured tables.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    Main() {}

    public static void main(String[] words) {
        // results are UTF-8 whatever the machine's charset is: programs read them
        PrintWriter results = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        System.exit(commandLine(new ExtractCommand()).setOut(results).execute(words));
    }

    static CommandLine commandLine(ExtractCommand extract) {
        return new CommandLine(new Main())
                .addSubcommand(extract)
                .addSubcommand(new TablesCommand())
                .addSubcommand(new InspectCommand())
                .addSubcommand(new SchemaCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::wrongWords)
                .setExecutionExceptionHandler(Main::cannotGoOn);
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int wrongWords(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("yusuan: " + message(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.print(command.getHelp().fullSynopsis());
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' tells more.");
        err.flush();
        return ExitStatus.WRONG_WORDS;
    }

    /** A word that is not known is named before one that is missing: {@code --out} is why {@code --output} is not there. */
    private static @Nullable String message(ParameterException wrong) {
        List<String> unknown = wrong.getCommandLine().getUnmatchedArguments();
        if (unknown.isEmpty()) {
            return wrong.getMessage();
        }
        String word = unknown.get(0);
        if (word.startsWith("-")) {
            return "unknown option: '" + word + "'";
        }
        return wrong.getCommandLine().getSubcommands().isEmpty()
                ? wrong.getMessage()
                : "unknown command: '" + word + "'";
    }

    private static int cannotGoOn(Exception cause, CommandLine command, ParseResult words) {
        PrintWriter err = command.getErr();
        err.println("yusuan: internal error, please report it:");
        cause.printStackTrace(err);
        err.flush();
        return ExitStatus.CANNOT_GO_ON;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"yusuan " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
