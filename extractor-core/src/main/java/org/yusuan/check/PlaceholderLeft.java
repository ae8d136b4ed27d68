package org.yusuan.check;

import java.util.List;
import java.util.Map;
import org.yusuan.record.Origin;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Table;

/** No blank of the form ({@code 指标4：}) is left over. */
final class PlaceholderLeft implements Rule {
    @Override
    public String id() {
        return "placeholder_left";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.disclosure().tables()) {
            List<RoledCell> blanks = table.cells().stream()
                    .filter(cell -> cell.role() == Role.BLANK_OF_FORM)
                    .filter(cell -> NamePattern.PLACEHOLDER.fits(cell.cell().text()))
                    .toList();
            if (!blanks.isEmpty()) {
                verdicts.fails(
                        table.tableId(),
                        blanks.stream().map(PlaceholderLeft::origin).toList(),
                        MessageValue.word("nothing"),
                        MessageValue.text(blanks.get(0).cell().text()),
                        Map.of("count", MessageValue.text(String.valueOf(blanks.size()))));
            }
        }
    }

    private static Origin origin(RoledCell cell) {
        return new Origin(cell.cell().areas().get(0), cell.ref());
    }
}
