package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.record.Role;

/** Codes of items in as many columns as they have parts, or in the cell of the name. */
final class CodeChanges {
    private static final Pattern CODE = Pattern.compile("\\d{3}(\\d\\d){0,2}");
    private static final List<String> PARTS = List.of("类", "款", "项");
    private static final int FIRST_PART = 3;
    private static final int OTHER_PART = 2;

    private CodeChanges() {}

    /** 2010301 in three columns 201, 03, 01, under 类, 款, 项. */
    static Optional<PrintedTable> split(PrintedTable table, Random random) {
        List<Piece> codes = codes(table);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        int at = codes.get(0).col();
        HeadingBlock block = table.headings().get(0);
        Optional<Piece> heading = table.pieces().stream()
                .filter(piece -> block.isHeading(piece) && piece.col() == at && piece.colSpan() == 1)
                .findFirst();
        int parts = codes.stream().mapToInt(CodeChanges::parts).max().orElse(1);
        if (parts == 1 || heading.isEmpty()) {
            return Optional.empty();
        }
        int below = heading.get().rowEnd();
        List<Piece> changed = new ArrayList<>();
        for (Piece piece : Pieces.withRoom(Pieces.withColumnRoom(table.pieces(), at + 1, parts - 1), below, 1)) {
            if (piece.col() == at && piece.colEnd() == at + 1 && piece.row() > block.body()) {
                changed.addAll(parts(piece, parts));
            } else {
                boolean widened = piece.colEnd() == at + 1;
                boolean deeper = piece.rowEnd() == below && !widened;
                changed.add(piece.spanning(
                        piece.rowSpan() + (deeper ? 1 : 0), piece.colSpan() + (widened ? parts - 1 : 0)));
            }
        }
        Piece example = heading.get();
        IntStream.range(0, parts)
                .mapToObj(
                        part -> new Piece(below, at + part, 1, 1, PARTS.get(part), Role.HEADING, "", example.printed()))
                .forEach(changed::add);
        return Optional.of(table.with(changed));
    }

    private static int parts(Piece code) {
        return 1 + (code.text().length() - FIRST_PART) / OTHER_PART;
    }

    private static List<Piece> parts(Piece code, int parts) {
        List<Piece> split = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = part == 0 ? 0 : FIRST_PART + (part - 1) * OTHER_PART;
            int to = FIRST_PART + part * OTHER_PART;
            boolean has =
                    CODE.matcher(code.text()).matches() && to <= code.text().length();
            split.add(code.at(code.row(), code.col() + part)
                    .saying(has ? code.text().substring(from, to) : ""));
        }
        return split;
    }

    /** 2010301 and 行政运行 in one cell, in one of the ways they are published. */
    static Optional<PrintedTable> glued(PrintedTable table, Random random) {
        List<Piece> codes = codes(table);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        int at = codes.get(0).col();
        String pattern = List.of("%s%s", "%s-%s", "[%s]%s").get(random.nextInt(3));
        HeadingBlock block = table.headings().get(0);
        List<Piece> pieces = new ArrayList<>(table.pieces());
        for (Piece code : table.pieces()) {
            Optional<Piece> name = Pieces.at(table.pieces(), code.row(), at + 1);
            boolean besides = code.col() == at
                    && code.colEnd() == at + 1
                    && name.filter(next -> next.row() == code.row() && next.rowSpan() == code.rowSpan())
                            .isPresent();
            if (besides && (block.isBody(code) || block.isHeading(code))) {
                String text = block.isBody(code) && !code.isBlank()
                        ? String.format(pattern, code.text(), name.get().text())
                        : name.get().text();
                pieces.remove(code);
                pieces.set(
                        pieces.indexOf(name.get()),
                        name.get()
                                .at(code.row(), at)
                                .spanning(code.rowSpan(), name.get().colSpan() + 1)
                                .saying(text));
            }
        }
        return pieces.equals(table.pieces()) ? Optional.empty() : Optional.of(table.with(pieces));
    }

    /** The one column that has the codes of lines whose names stand in the next one; empty where there is none such. */
    private static List<Piece> codes(PrintedTable table) {
        List<HeadingBlock> blocks = table.headings();
        if (blocks.size() != 1) {
            return List.of();
        }
        Set<String> names = table.stated(Facts.BUDGET_LINES, "name_raw");
        Set<String> lines = table.stated(Facts.BUDGET_LINES, "code");
        List<Piece> codes = table.pieces().stream()
                .filter(piece -> CODE.matcher(piece.text()).matches()
                        && lines.contains(piece.text())
                        && blocks.get(0).isBody(piece))
                .filter(piece -> Pieces.at(table.pieces(), piece.row(), piece.colEnd())
                        .filter(name -> names.contains(name.text().strip()))
                        .isPresent())
                .toList();
        boolean oneColumn = codes.stream().map(Piece::col).distinct().count() == 1
                && codes.stream().allMatch(code -> code.colSpan() == 1);
        return oneColumn ? codes : List.of();
    }
}
