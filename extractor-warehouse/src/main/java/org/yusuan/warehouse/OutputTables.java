package org.yusuan.warehouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yusuan.write.CsvFormat;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.Schema;

/**
 * The flat tables that a run left in its output folder, made sure of: the contract's version and every table's columns.
 *
 * @param version of the program that wrote them
 */
record OutputTables(Path folder, String version) {
    private static final String DESCRIPTOR = "datapackage.json";
    private static final String DOCUMENTS = "documents";

    /** A document's file is hashed in pieces of so many bytes. */
    private static final int PIECE = 1 << 16;

    /** @throws WarehouseException if the folder is no output folder of this version of the contract */
    static OutputTables in(Path folder) throws WarehouseException, IOException {
        Path descriptor = folder.resolve(DESCRIPTOR);
        if (!Files.isRegularFile(descriptor)) {
            throw new WarehouseException(folder + ": expected the output folder of a run, found no " + DESCRIPTOR);
        }
        JsonNode json = new ObjectMapper().readTree(descriptor.toFile());
        String name = json.path("name").asText();
        if (!name.equals("yusuan")) {
            throw new WarehouseException(descriptor + ": expected the package 'yusuan', found '" + name + "'");
        }
        String contract = json.path("contract").asText();
        if (!contract.equals(Schema.CONTRACT)) {
            throw new WarehouseException(descriptor + ": expected version " + Schema.CONTRACT
                    + " of the contract, found '" + contract + "': extract the documents again");
        }
        OutputTables tables = new OutputTables(folder, json.path("version").asText());
        for (FlatTable<?> table : FlatTables.PARENTS_FIRST) {
            tables.makeSureOf(table);
        }
        return tables;
    }

    private void makeSureOf(FlatTable<?> table) throws WarehouseException, IOException {
        Path file = csv(table);
        if (!Files.isRegularFile(file)) {
            throw new WarehouseException(file
                    + ": expected the table as CSV, found no such file: extract into the folder with --format csv");
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            List<String> header =
                    rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
            if (!header.equals(table.header())) {
                throw new WarehouseException(file + ": expected the columns " + table.header() + ", found " + header);
            }
        }
    }

    Path csv(FlatTable<?> table) {
        return folder.resolve(CsvFormat.STANDARD.fileName(table));
    }

    /** SHA-256 of what is known of each document, by its id. Equal for documents whose rows are equal. */
    Map<String, String> contents() throws WarehouseException, IOException {
        Map<String, String> contents = new TreeMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve(DOCUMENTS + ".csv"))) {
            boolean header = true;
            for (CsvRecord row : rows) {
                if (!header) {
                    contents.put(row.getField(0), contentOf(row.getField(0)));
                }
                header = false;
            }
        }
        return contents;
    }

    private String contentOf(String document) throws WarehouseException, IOException {
        Path file = folder.resolve(DOCUMENTS).resolve(document + ".json");
        if (!Files.isRegularFile(file)) {
            throw new WarehouseException(file + ": expected the document that documents.csv names, found no such file");
        }
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
