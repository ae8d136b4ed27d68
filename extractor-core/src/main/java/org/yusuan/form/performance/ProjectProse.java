package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;

/**
 * Projects that departments describe in prose (项目经费情况说明): a heading that names the project, under it numbered parts
 * (一、项目概述, 二、立项依据 … 七、绩效目标). Such a description is made a form of labels and values, each where it is printed,
 * and read as one.
 */
public final class ProjectProse {
    private static final Pattern HEADING = Pattern.compile("(?<name>.{2,60})(?:项目)?经费(?:使用)?情况(?:的)?说明");
    private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]{1,3}\\s*[、.．].*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—－\\s]*\\d{1,4}[-—－\\s]*|第\\s*\\d+\\s*页.*");

    /** Fewer known parts may be those of any text. */
    private static final int FEWEST_PARTS = 4;

    private ProjectProse() {}

    /** The blocks of a document, each description of a project as a grid with its name over its parts. */
    public static List<Block> asForms(List<Block> blocks) {
        List<Block> read = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Optional<Description> description = Description.at(blocks, at);
            if (description.isPresent()) {
                read.add(description.get().form());
                at = description.get().end();
            } else {
                read.add(blocks.get(at));
                at++;
            }
        }
        return read;
    }

    /** The name that the heading of a description gives its project. */
    static Optional<String> nameIn(String heading) {
        Matcher matcher = HEADING.matcher(Numbering.stripItem(Folding.fold(heading)));
        return matcher.matches() && !LabelComposition.isGeneric(matcher.group("name"))
                ? Optional.of(matcher.group("name"))
                : Optional.empty();
    }

    /** A label and the lines under it. */
    private record Part(Paragraph label, List<Paragraph> lines) {}

    /** A heading with its parts, and the first block behind them. */
    private record Description(Paragraph heading, List<Part> parts, int end) {

        static Optional<Description> at(List<Block> blocks, int start) {
            if (!(blocks.get(start) instanceof Paragraph heading)
                    || nameIn(heading.text()).isEmpty()) {
                return Optional.empty();
            }
            List<Part> parts = new ArrayList<>();
            int at = start + 1;
            while (at < blocks.size()
                    && blocks.get(at) instanceof Paragraph line
                    && nameIn(line.text()).isEmpty()) {
                if (isLabel(line)) {
                    parts.add(new Part(line, new ArrayList<>()));
                } else if (NUMBERED.matcher(line.text().strip()).matches() && parts.size() >= FEWEST_PARTS) {
                    break;
                } else if (!parts.isEmpty()
                        && !PAGE_NUMBER.matcher(line.text().strip()).matches()) {
                    parts.get(parts.size() - 1).lines().add(line);
                }
                at++;
            }
            return parts.size() < FEWEST_PARTS ? Optional.empty() : Optional.of(new Description(heading, parts, at));
        }

        private static boolean isLabel(Paragraph line) {
            String text = line.text().strip();
            return NUMBERED.matcher(text).matches() && TargetWords.label(text).isPresent();
        }

        Grid form() {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(0, 0, 1, 2, heading.text(), heading.area()));
            for (int row = 1; row <= parts.size(); row++) {
                Part part = parts.get(row - 1);
                cells.add(
                        Cell.of(row, 0, 1, 1, part.label().text(), part.label().area()));
                if (!part.lines().isEmpty()) {
                    cells.add(value(row, part.lines()));
                }
            }
            return Grid.of(cells);
        }

        private static Cell value(int row, List<Paragraph> lines) {
            List<String> texts = lines.stream().map(line -> line.text().strip()).toList();
            List<Area> areas = lines.stream().map(Paragraph::area).toList();
            return new Cell(row, 1, 1, 1, String.join("\n", texts), areas, null, List.of());
        }
    }
}
