package org.yusuan.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The formats there are, by name: those of the library and those that jars on the class path bring. */
public final class TableFormats {
    private final Map<String, TableFormat> byName;

    private TableFormats(Map<String, TableFormat> byName) {
        this.byName = byName;
    }

    /** @param csv how CSV is written */
    public static TableFormats found(CsvFormat csv) {
        Map<String, TableFormat> formats = new TreeMap<>();
        ServiceLoader.load(TableFormat.class).forEach(format -> formats.put(format.name(), format));
        for (TableFormat own : List.of(csv, new NdjsonFormat(), new WorkbookFormat())) {
            formats.put(own.name(), own);
        }
        return new TableFormats(formats);
    }

    /** Their names, in order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    public Optional<TableFormat> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
