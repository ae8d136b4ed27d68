package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.check.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The command speaks two languages, and the same in both. */
class CliMessagesTest {
    private static final Pattern CONVERSION = Pattern.compile("%(?:(\\d)\\$)?[,.\\d]*([sdf])");

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        Map<String, String> english = texts(Language.EN);
        Map<String, String> chinese = texts(Language.ZH);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english)
                .allSatisfy((key, text) ->
                        assertThat(told(chinese.getOrDefault(key, ""))).as(key).isEqualTo(told(text)));
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        ResourceBundle bundle = CliMessages.in(language).bundle();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }

    /** Which of the things that are told stand in a text, in the order in which they are given. */
    private static List<String> told(String text) {
        List<String> told = new ArrayList<>();
        int next = 1;
        for (MatchResult found : CONVERSION.matcher(text).results().toList()) {
            int number = found.group(1) == null ? next++ : Integer.parseInt(found.group(1));
            told.add(number + found.group(2));
        }
        return told.stream().sorted().toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndOptionIsExplained(Language language) {
        CliMessages messages = CliMessages.in(language);
        CommandLine root = Main.commandLine(messages, new ExtractCommand(messages));
        root.getSubcommands().forEach((name, command) -> {
            String[] description = command.getCommandSpec().usageMessage().description();
            String[] header = command.getCommandSpec().usageMessage().header();
            assertThat(description.length + header.length).as(name).isPositive();
            for (ArgSpec argument : command.getCommandSpec().args()) {
                assertThat(argument.description())
                        .as(name + " " + argument.paramLabel())
                        .isNotEmpty();
            }
        });
        assertThat(root.getUsageMessage()).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @CsvSource({
        "'', zh-CN, 命令", "'', zh-TW, 命令", "'', en-GB, Commands", "'', fr, Commands",
        "--lang=en, zh-CN, Commands", "--lang zh, en, 命令", "tables --lang EN, zh, Commands", "--lang fr, zh, 命令",
    })
    void theLanguageIsThatOfTheCallElseThatOfTheSystem(String words, String system, String expected) {
        CliMessages messages = CliMessages.of(List.of(words.split(" ")), Locale.forLanguageTag(system));
        assertThat(messages.bundle().getString("usage.commandListHeading")).contains(expected);
    }

    @Test
    void namesThatATerminalWouldObeyAreShownWithoutThat() {
        assertThat(CliMessages.in(Language.EN).of("usage.no-input", "a\u001B[2J\u202Eb\u2028c\n预算😀"))
                .isEqualTo("no such file or folder: a [2J b c 预算😀");
    }

    @ParameterizedTest
    @CsvSource({
        "completion bash, complete -F",
        "completion zsh, compdef",
        "completion fish, complete -c yusuan -n __fish_use_subcommand -f -a extract",
        "man, .SH EXIT STATUS",
        "help extract, --prune",
        "help, Commands:",
    })
    void whatHelpsToUseTheCommandGoesToStandardOutput(String words, String expected) {
        StringWriter out = new StringWriter();
        CliMessages english = CliMessages.in(Language.EN);
        int status = Main.commandLine(english, new ExtractCommand(english))
                .setOut(new PrintWriter(out, true))
                .execute(words.split(" "));
        assertThat(status).isZero();
        assertThat(out.toString()).contains(expected).doesNotContain("\u001B");
    }
}
