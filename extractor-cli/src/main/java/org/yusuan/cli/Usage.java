package org.yusuan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the words of a call. */
final class Usage {
    private final CliMessages messages;

    Usage(CliMessages messages) {
        this.messages = messages;
    }

    /** A wrong use that this program found, with the text of a key. */
    static ParameterException wrong(CommandLine command, CliMessages messages, String key, Object... told) {
        return new OwnException(command, messages.of(key, told));
    }

    static void refuseBelow(CommandLine command, CliMessages messages, String option, int value, int least) {
        if (value < least) {
            throw wrong(command, messages, "usage.least", option, least, value);
        }
    }

    /** What pages are made of must be there. */
    static void refuseMissing(CommandLine command, CliMessages messages, Path folder, List<Path> sources) {
        if (!Files.isDirectory(folder)) {
            throw wrong(command, messages, "report.no-folder", folder);
        }
        for (Path source : sources) {
            if (!Files.exists(source)) {
                throw wrong(command, messages, "report.no-source", source);
            }
        }
    }

    /** Its message is for the user as it is. */
    private static final class OwnException extends ParameterException {
        private static final long serialVersionUID = 1L;

        OwnException(CommandLine command, String message) {
            super(command, message);
        }
    }

    int tell(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("yusuan: " + CliMessages.shown(message(wrong)));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.print(command.getHelp().fullSynopsis());
        err.println(messages.of("usage.hint", command.getCommandSpec().qualifiedName()));
        err.flush();
        return ExitStatus.INVALID_USAGE;
    }

    /** A word that is not known is named before one that is missing: {@code --out} is why {@code --output} is not there. */
    private String message(ParameterException wrong) {
        List<String> unknown = wrong.getCommandLine().getUnmatchedArguments();
        if (!unknown.isEmpty()) {
            String word = unknown.get(0);
            boolean isOption = word.startsWith("-") && word.length() > 1;
            boolean hasCommands = !wrong.getCommandLine().getSubcommands().isEmpty();
            String key = isOption ? "unknown-option" : hasCommands ? "unknown-command" : "unexpected";
            return messages.of("usage." + key, word);
        }
        if (wrong instanceof OwnException) {
            return String.valueOf(wrong.getMessage());
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return messages.of("usage.exclusive", exclusive(wrong.getCommandLine()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return messages.of("usage.twice", named(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null ? String.valueOf(wrong.getMessage()) : value(argument, wrong.getValue());
    }

    private String missing(MissingParameterException missing) {
        List<ArgSpec> arguments = missing.getMissing();
        // an option that stands there without its value is missing something too
        boolean isGiven = arguments.size() == 1
                && arguments.get(0).isOption()
                && !String.valueOf(missing.getMessage()).startsWith("Missing required option");
        return isGiven
                ? messages.of("usage.no-value", named(arguments.get(0)))
                : messages.of(
                        "usage.missing", arguments.stream().map(Usage::named).collect(Collectors.joining(", ")));
    }

    private static String exclusive(CommandLine command) {
        return command.getCommandSpec().argGroups().stream()
                .flatMap(group -> group.args().stream())
                .map(Usage::named)
                .collect(Collectors.joining(", "));
    }

    private String value(ArgSpec argument, Object value) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            List<String> choices = new ArrayList<>();
            Arrays.stream(type.getEnumConstants())
                    .forEach(choice -> choices.add(choice.toString().toLowerCase(Locale.ROOT)));
            return messages.of("usage.value.choice", named(argument), String.join(", ", choices), value);
        }
        boolean isNumber = type == int.class || type == Integer.class;
        return messages.of(isNumber ? "usage.value.number" : "usage.value", named(argument), value);
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
