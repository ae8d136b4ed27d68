package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.document.SourceDocument;
import org.yusuan.lexicon.MoneyUnit;

/** The ways in which a document is printed otherwise and says the same. */
enum Mutation {
    ONE_HEADING_UNKNOWN(HeadingChanges::oneUnknown),
    ALL_HEADINGS_UNKNOWN(HeadingChanges::allUnknown),
    HEADINGS_DELETED(HeadingChanges::deleted),
    HEADINGS_DOUBLED(HeadingChanges::doubled),
    HEADINGS_LOWERED(HeadingChanges::lowered),
    HEADINGS_BELOW_FIRST_ROW(HeadingChanges::belowFirstRow),
    HEADINGS_SPLIT(HeadingChanges::split),
    COLUMN_INSERTED(ColumnChanges::unknownInserted),
    COLUMNS_PERMUTED(ColumnChanges::permuted),
    FORM_TRANSPOSED(Transposition::of),
    LEVELS_MERGED(LevelChanges::merged),
    LEVELS_REPEATED(LevelChanges::repeated),
    LEVELS_BLANK(LevelChanges::blankBelow),
    LEVELS_IN_ONE_CELL(LevelChanges::inOneCell),
    TITLE_DELETED(CaptionChanges::titleDeleted, Scale.ONE_TABLE),
    TITLE_IN_TABLE(CaptionChanges::titleIntoTable),
    TITLE_WRAPPED(CaptionChanges::titleWrapped),
    UNIT_DELETED(CaptionChanges::unitDeleted, Scale.ONE_OF_ITS_UNIT),
    UNIT_IN_TABLE(CaptionChanges::unitIntoTable),
    UNIT_WRAPPED(CaptionChanges::unitWrapped),
    CODES_SPLIT(CodeChanges::split),
    CODES_GLUED(CodeChanges::glued),
    AMOUNTS_SPACED(AmountChanges::spaced),
    AMOUNTS_WRONGLY_GROUPED(AmountChanges::wronglyGrouped),
    AMOUNTS_FOOTNOTED(AmountChanges::footnoted),
    PAGE_BREAK(PageStyle.ALIKE),
    PAGE_BREAK_HEADINGS_REPEATED(PageStyle.HEADINGS_REPEATED),
    PAGE_BREAK_REDRAWN(PageStyle.REDRAWN),
    PAGE_BREAK_SCALED(PageStyle.SCALED),
    PAGE_BREAK_UNRULED(PageStyle.UNRULED);

    /** How much of a document is changed at a time. */
    private enum Scale {
        EVERY_TABLE,
        /** What is deleted can be known from the rest of the document alone. */
        ONE_TABLE,
        /** The same, of tables whose unit another one states too. */
        ONE_OF_ITS_UNIT
    }

    /**
     * A document printed otherwise.
     *
     * @param tables the numbers of the tables that were changed
     */
    record Printed(SourceDocument document, Set<Integer> tables) {}

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final TableChange change;

    private final Scale scale;

    @SuppressWarnings("ImmutableEnumChecker") // of an enum
    private final Optional<PageStyle> pageStyle;

    Mutation(TableChange change) {
        this(change, Scale.EVERY_TABLE);
    }

    Mutation(TableChange change, Scale scale) {
        this.change = change;
        this.scale = scale;
        this.pageStyle = Optional.empty();
    }

    /** @param pageStyle of the page after a break */
    Mutation(PageStyle pageStyle) {
        this.change = (table, random) -> Optional.empty();
        this.scale = Scale.EVERY_TABLE;
        this.pageStyle = Optional.of(pageStyle);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The document printed otherwise; the same for the same variant. Empty where nothing in it could be changed so.
     *
     * @param variant which of several ways, from 0
     */
    Optional<Printed> of(PrintedDocument document, int variant) {
        if (pageStyle.isPresent()) {
            Random random = new Random(seed(variant, 0));
            return Optional.of(new Printed(
                    PageBreaks.in(document, pageStyle.get(), random),
                    document.tables().stream()
                            .map(table -> table.understood().ordinal())
                            .collect(Collectors.toSet())));
        }
        Map<Integer, PrintedTable> changed = new HashMap<>();
        for (PrintedTable table : document.tables()) {
            int ordinal = table.understood().ordinal();
            change.of(table, new Random(seed(variant, ordinal))).ifPresent(other -> changed.put(ordinal, other));
        }
        Set<Integer> chosen = chosen(document, changed.keySet(), variant);
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Printed(
                        document.printed(table -> chosen.contains(
                                        table.understood().ordinal())
                                ? changed.get(table.understood().ordinal()).blocks()
                                : table.blocks()),
                        chosen));
    }

    /** Of its own for every table, so that what is read of one leaves the others as they are. */
    @SuppressWarnings("EnumOrdinal") // any number that differs from mutation to mutation
    private long seed(int variant, int table) {
        return (ordinal() * 31L + variant) * 1009 + table;
    }

    @SuppressWarnings("EnumOrdinal") // as the seed
    private Set<Integer> chosen(PrintedDocument document, Set<Integer> changed, int variant) {
        if (scale == Scale.EVERY_TABLE) {
            return changed;
        }
        List<Integer> candidates = new ArrayList<>(changed.stream().sorted().toList());
        if (scale == Scale.ONE_OF_ITS_UNIT) {
            candidates.removeIf(ordinal -> !isUnitStatedElsewhere(document, ordinal));
        }
        Collections.shuffle(candidates, new Random(ordinal()));
        return variant < candidates.size() ? new HashSet<>(candidates.subList(variant, variant + 1)) : Set.of();
    }

    private static boolean isUnitStatedElsewhere(PrintedDocument document, int ordinal) {
        Map<Integer, MoneyUnit> units = new HashMap<>();
        document.tables().forEach(table -> {
            if (table.understood().unit() != null) {
                units.put(table.understood().ordinal(), table.understood().unit());
            }
        });
        return units.entrySet().stream()
                .anyMatch(other -> other.getKey() != ordinal && other.getValue() == units.get(ordinal));
    }
}
