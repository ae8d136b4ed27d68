package org.yusuan.warehouse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;
import org.yusuan.run.OutputOptions;

/** Output folders of runs over fixtures. */
final class Output {
    /** Small ones, with every table of the contract among them. */
    static final List<String> DOCUMENTS =
            List.of("shandong-budget.docx", "yunnan-target-list.docx", "workbook-budget.xlsx");

    private Output() {}

    /** Reads fixtures by name into a folder. */
    static Path of(Path folder, List<String> names) throws IOException {
        return of(folder, names, OutputOptions.STANDARD);
    }

    static Path of(Path folder, List<String> names, OutputOptions options) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("in"));
        for (String name : names) {
            Files.copy(fixture(name), inputs.resolve(name));
        }
        Path output = folder.resolve("out");
        ExtractRequest request =
                new ExtractRequest(List.of(inputs), output, 1, (source, status, reason, done, total) -> {});
        Extractor.run(request.with(options));
        return output;
    }

    static Path fixture(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("yusuan.fixtures"), "documents"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no fixture " + name));
        }
    }

    /** The rows of a table as they are published, without the header. */
    static List<List<String>> rows(Path output, String table) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(output.resolve(table + ".csv"))) {
            List<List<String>> rows = new ArrayList<>();
            csv.forEach(row -> rows.add(row.getFields()));
            return rows.subList(1, rows.size());
        }
    }
}
