package org.yusuan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the words of a call. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Main.VersionText.class)
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
    private String shell;

    private final CliMessages messages;

    CompletionCommand(CliMessages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CommandLine root = spec.root().commandLine();
        switch (shell) {
            // the script for bash asks zsh to understand it where it is zsh that reads it
            case "bash", "zsh" -> out.print(AutoComplete.bash(root.getCommandName(), root));
            case "fish" -> fish(root, out);
            default -> throw Usage.wrong(spec.commandLine(), messages, "usage.shell", shell);
        }
        out.flush();
        return ExitStatus.ALL_READ;
    }

    private static void fish(CommandLine root, PrintWriter out) {
        String name = root.getCommandName();
        root.getSubcommands().forEach((word, command) -> {
            out.println("complete -c " + name + " -n __fish_use_subcommand -f -a " + word + " -d "
                    + quoted(summary(command.getCommandSpec())));
            for (OptionSpec option : command.getCommandSpec().options()) {
                out.println("complete -c " + name + " -n '__fish_seen_subcommand_from " + word + "'" + words(option));
            }
        });
    }

    private static String words(OptionSpec option) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            words.append(" -r");
        }
        if (option.completionCandidates() != null) {
            words.append(" -f -a ")
                    .append(quoted(
                            String.join(" ", option.completionCandidates()).toLowerCase(Locale.ROOT)));
        }
        String[] description = option.description();
        return words + " -d " + quoted(description.length == 0 ? "" : first(description[0]));
    }

    private static String summary(CommandSpec command) {
        String[] description = command.usageMessage().description();
        return description.length == 0 ? "" : first(description[0]);
    }

    /** The first sentence: there is room for one line. */
    private static String first(String text) {
        int end = text.replace('。', '.').indexOf('.');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
