package org.yusuan.stitch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/** Whether what stands between two grids, and where they stand on their pages, lets the second continue the first. */
final class AdjacencyCheck {
    /** {@code 续表}, {@code （续）}, {@code 续表1}: the publisher's own word for a continuation. */
    private static final Pattern CONTINUED = Pattern.compile("[(（]?(续表|续上表|接上表|上接|续)[一二三四五六七八九十\\d]*[)）]?");

    private final PageFurniture furniture;
    private final StitchSettings settings;
    /** The lowest place of each page where something stands. */
    private final Map<Integer, Double> pageBottom = new TreeMap<>();

    AdjacencyCheck(SourceDocument document, PageFurniture furniture, StitchSettings settings) {
        this.furniture = furniture;
        this.settings = settings;
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                recordBottom(paragraph.page(), paragraph.area().upright());
            } else if (block instanceof Grid grid) {
                for (Cell cell : grid.cells()) {
                    recordBottom(cell.page(), cell.upright());
                }
            }
        }
    }

    private void recordBottom(int page, @Nullable Box box) {
        if (box != null) {
            pageBottom.merge(page, box.y1(), Math::max);
        }
    }

    /** @param skipped pages between the two that could not be joined */
    boolean allows(StitchedTable table, InterveningParagraphs gap, StitchedTable piece, int skipped) {
        if (table.hasAddresses() || piece.hasAddresses()) {
            return false;
        }
        boolean continued = saysContinued(table, gap);
        if (!table.hasLayout()) {
            return skipped == 0 && (continued || gap.paragraphs().stream().allMatch(AdjacencyCheck::isNothing));
        }
        int lastPage = table.grid().lastPage() + skipped;
        return piece.grid().page() == lastPage + 1
                && gap.paragraphs().stream().allMatch(paragraph -> belongsToBreak(paragraph, lastPage, table))
                && (continued || (endsLow(table) && beginsHigh(piece)));
    }

    /** Whether nothing stands between but the table's title, unit and number again, with the word that it goes on. */
    boolean saysContinued(StitchedTable table, InterveningParagraphs gap) {
        boolean said = false;
        for (Paragraph paragraph : gap.paragraphs()) {
            boolean aside = isNothing(paragraph) || furniture.isFooter(paragraph) || furniture.isHeader(paragraph);
            if (!aside && !repeatsLead(paragraph, table.lead())) {
                return false;
            }
            said |= !withoutContinued(paragraph).equals(PrintedText.compact(paragraph.text()));
        }
        return said;
    }

    /** Whether the gap holds a line of the table's title, unit or number again. */
    boolean repeatsTitle(StitchedTable table, InterveningParagraphs gap) {
        return gap.paragraphs().stream()
                .anyMatch(paragraph -> !isNothing(paragraph)
                        && paragraph.page() != table.grid().lastPage()
                        && repeatsLead(paragraph, table.lead()));
    }

    private static boolean isNothing(Paragraph paragraph) {
        return paragraph.text().isBlank() || PageFurniture.isPageNumber(paragraph);
    }

    private boolean belongsToBreak(Paragraph paragraph, int lastPage, StitchedTable table) {
        if (paragraph.page() == lastPage) {
            return furniture.isFooter(paragraph);
        }
        return furniture.isHeader(paragraph) || repeatsLead(paragraph, table.lead());
    }

    /** A line of the table's title, unit or number again, or the word that the table is continued. */
    private static boolean repeatsLead(Paragraph paragraph, List<Paragraph> lead) {
        String text = withoutContinued(paragraph);
        return text.isEmpty()
                || lead.stream().anyMatch(line -> withoutContinued(line).equals(text));
    }

    private static String withoutContinued(Paragraph paragraph) {
        String text = PrintedText.compact(paragraph.text());
        if (CONTINUED.matcher(text).matches()) {
            return "";
        }
        return text.replaceFirst("[(（]续[表]?[一二三四五六七八九十\\d]*[)）]$", "").replaceFirst("^续[:：]?(?=表)", "");
    }

    /** A table that goes on fills its page: it ends where little else would find room. */
    private boolean endsLow(StitchedTable table) {
        return table.bottom()
                >= settings.filledShare() * usualBottom(table.grid().lastPage());
    }

    private boolean beginsHigh(StitchedTable piece) {
        return piece.top() <= settings.filledShare() * usualBottom(piece.grid().page() - 1);
    }

    /** Where the page ends as far as can be seen: at its lowest line. */
    private double usualBottom(int page) {
        return pageBottom.getOrDefault(page, 0.0);
    }
}
