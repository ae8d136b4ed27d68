package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.check.Made.disclosure;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.record.Role;
import org.yusuan.record.TableKind;

/** What a table shows of how well it was read. */
final class TableDoubtsTest {
    private static final List<String> NAMES =
            List.of("一中", "二中", "三中", "四中", "五中", "六中", "七中", "八中", "九中", "十中", "师范", "职高");

    /** The units of a department and the terms it explains are in no record, and nothing is lost with them. */
    @ParameterizedTest(name = "{0}, from {1} by {2}")
    @CsvSource({"other, 1, 1, false", "other, 9, 1, false", "other, 2, 3, true", "project_target, 1, 1, true"})
    void aTableOfNamesWithTheirOrdinalsIsNotAmbiguous(String kind, int first, int step, boolean ambiguous) {
        Made made = disclosure();
        for (int row = 0; row < NAMES.size(); row++) {
            made.cell(Role.RESIDUE, row, 0, String.valueOf(first + step * row));
            made.cell(Role.RESIDUE, row, 1, NAMES.get(row));
        }
        made.table(TableKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        assertThat(TableDoubts.measured(made.build())
                        .tables()
                        .get(0)
                        .confidence()
                        .isAmbiguous())
                .isEqualTo(ambiguous);
    }
}
