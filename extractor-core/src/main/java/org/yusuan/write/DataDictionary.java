package org.yusuan.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Every table, column and closed list in both languages, as a page of Markdown. */
final class DataDictionary {
    private static final String HEAD = """
            # Data dictionary · 数据字典

            Every table and column, made from their declarations; what holds for all of them is in [output.md](output.md). An empty field is absent; no row is
            without a column with `*`. `decimal` is exact, `percent` a plain decimal (12.5 for 12.5％), `date` ISO; codes are text. `yusuan schema` prints the
            same for programs, and this page.

            各表各列的说明，由程序中的声明生成；通用规则见 [output.md](output.md)。空值表示没有（不等于零）；带 `*` 的列每行必有。金额以元为单位，精确小数；百分数为普通小数（12.5％ 记作 12.5）；日期为
            ISO 格式；编码一律为文本。
            """;

    private DataDictionary() {}

    static void write(Writer writer) throws IOException {
        writer.write(HEAD);
        for (FlatTable<?> table : FlatTables.ALL) {
            writer.write("\n## " + table.name() + "\n\n" + table.description().english() + "\n\n"
                    + table.description().chinese() + "\n\n" + keys(table)
                    + "\n| column · 列 | type · 类型 | what it is | 含义 |\n|---|---|---|---|\n");
            for (OutputColumn<?> column : table.columns()) {
                writer.write(row(column));
            }
            for (OutputColumn<?> column : table.columns()) {
                writer.write(codes(column));
            }
        }
        writer.flush();
    }

    private static String keys(FlatTable<?> table) {
        String references = table.references().stream()
                .map(reference -> "`" + reference.column() + "` → `" + reference.table() + "`")
                .collect(Collectors.joining(", "));
        return "- key · 主键: " + quoted(table.key()) + "\n"
                + (references.isEmpty() ? "" : "- references · 外键: " + references + "\n");
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String row(OutputColumn<?> column) {
        Words words = column.description();
        String unit = column.unit() == null ? "" : " " + column.unit();
        return "| `" + column.name() + "` | " + column.type().id() + unit + (column.isRequired() ? "\\*" : "") + " | "
                + plain(words.english()) + " | " + plain(words.chinese()) + " |\n";
    }

    private static String codes(OutputColumn<?> column) {
        if (column.codes().isEmpty()) {
            return "";
        }
        return "\n`" + column.name() + "`:\n\n| value · 值 | what it is | 含义 |\n|---|---|---|\n"
                + column.codes().stream()
                        .map(code -> "| `" + code + "` | "
                                + plain(Codes.of(column, code).english()) + " | "
                                + plain(Codes.of(column, code).chinese()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return text.replace("<", "&lt;").replace("|", "\\|");
    }
}
