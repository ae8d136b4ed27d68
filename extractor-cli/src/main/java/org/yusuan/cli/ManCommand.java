package org.yusuan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yusuan.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page, made of the same texts as the help. */
@Command(name = "man", mixinStandardHelpOptions = true, versionProvider = Main.VersionText.class)
final class ManCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CommandSpec root = spec.root();
        String name = root.name();
        out.println(
                ".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + name + " " + escaped(Version.number()) + "\"");
        out.println(".SH NAME");
        out.println(name + " \\- " + description(root));
        out.println(".SH SYNOPSIS");
        for (CommandLine command : root.subcommands().values()) {
            out.println(".br");
            out.println(escaped(synopsis(command)));
        }
        for (CommandLine command : root.subcommands().values()) {
            section(command, out);
        }
        out.println(".SH EXIT STATUS");
        for (Map.Entry<String, String> code : root.usageMessage().exitCodeList().entrySet()) {
            item(code.getKey(), code.getValue(), out);
        }
        out.flush();
        return ExitStatus.ALL_READ;
    }

    private static void section(CommandLine command, PrintWriter out) {
        CommandSpec commandSpec = command.getCommandSpec();
        out.println(".SH " + escaped(commandSpec.qualifiedName()));
        out.println(description(commandSpec));
        for (PositionalParamSpec parameter : commandSpec.positionalParameters()) {
            item(parameter.paramLabel(), text(parameter), out);
        }
        for (OptionSpec option : commandSpec.options()) {
            String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
            item(String.join(", ", option.names()) + value, text(option), out);
        }
    }

    private static void item(String term, String text, PrintWriter out) {
        out.println(".TP");
        out.println(".B " + escaped(term));
        out.println(escaped(text));
    }

    private static String synopsis(CommandLine command) {
        return command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
    }

    private static String description(CommandSpec command) {
        return escaped(String.join(" ", command.usageMessage().description()));
    }

    private static String text(ArgSpec argument) {
        String defaults = String.valueOf(argument.defaultValueString());
        return String.join(" ", argument.description())
                .replace("${DEFAULT-VALUE}", defaults)
                .replace("${COMPLETION-CANDIDATES}", candidates(argument));
    }

    private static String candidates(ArgSpec argument) {
        return argument.completionCandidates() == null ? "" : String.join(", ", argument.completionCandidates());
    }

    /** A backslash, a hyphen and a dot or apostrophe in front have a meaning of their own in the language of manual pages. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
