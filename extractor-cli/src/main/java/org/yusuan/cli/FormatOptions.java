package org.yusuan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.run.OutputOptions;
import org.yusuan.write.CsvFormat;
import org.yusuan.write.TableFormat;
import org.yusuan.write.TableFormats;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say in which formats the flat tables are written. */
final class FormatOptions {
    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "csv")
    private List<String> names;

    @Option(names = "--partition")
    private boolean isPartitioned;

    @Option(names = "--bom")
    private boolean byteOrderMark;

    @Option(names = "--defuse-formulas")
    private boolean defuseFormulas;

    /** Looked for once; how CSV is written is among what the command was told. */
    private @Nullable TableFormats known;

    void refuseWrong(CommandLine command, CliMessages messages) {
        for (String name : names) {
            if (known().find(name).isEmpty()) {
                throw Usage.wrong(
                        command, messages, "usage.value.choice", "--format", String.join(", ", known().names()), name);
            }
        }
        if (isPartitioned && formats().stream().noneMatch(TableFormat::isPartitionable)) {
            throw Usage.wrong(command, messages, "usage.partition");
        }
    }

    /** The same options with these formats. */
    OutputOptions in(OutputOptions options) {
        Map<Boolean, List<TableFormat>> byParts = formats().stream()
                .collect(Collectors.partitioningBy(format -> isPartitioned && format.isPartitionable()));
        return options.in(byParts.getOrDefault(false, List.of()), byParts.getOrDefault(true, List.of()));
    }

    /** CSV first, if it is among them: it is what the description of the tables tells of. */
    private List<TableFormat> formats() {
        return names.stream()
                .distinct()
                .map(known()::find)
                .flatMap(Optional::stream)
                .sorted((one, other) -> Boolean.compare(other instanceof CsvFormat, one instanceof CsvFormat))
                .toList();
    }

    private TableFormats known() {
        if (known == null) {
            known = TableFormats.found(new CsvFormat(defuseFormulas, byteOrderMark));
        }
        return known;
    }
}
