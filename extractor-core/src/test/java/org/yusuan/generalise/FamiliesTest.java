package org.yusuan.generalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.lexicon.Vocabulary;

/** Whose wording a wording is. */
class FamiliesTest {
    /** An id of a document that is no fixture: a place, maybe more, and a year. */
    private static final Pattern ID_WITH_YEAR = Pattern.compile("[a-z][a-z-]*[_-](19|20)\\d\\d([_-].*)?");

    private final Families families = new Families();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    suixi,                                      guangdong
                    suixi lianjiang dongguan,                   guangdong
                    suixi yangcheng,
                    common,
                    standard ningxia_2024,
                    ministry's form 决算 of 2020 and later,
                    anhui-final-accounts: 实际采购金额,          anhui
                    jiangsu_2024; jiangsu-partycommittee-2017,  jiangsu
                    guangdong-budget; henan,
                    jiangsu office 2017,                        jiangsu
                    31d832,                                     jiangsu
                    project-target-2015,                        central
                    """)
    void aWordingIsAFamilysOwnIfOnlyItsDocumentsAttestIt(String attestation, String family) {
        assertThat(families.only(attestation).orElse(null)).isEqualTo(family);
    }

    @Test
    void everyFixtureWithTruthIsListed() {
        Path fixtures = Path.of(System.getProperty("yusuan.fixtures"));
        assertThat(MeasuredDocument.fixtures(fixtures))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(families.isKnown(place.id()))
                        .as("families.tsv says whose %s is", place.id())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("lexicon")
    void everyDocumentThatAttestsAWordingIsListed(Path table) throws IOException {
        List<String> unknown = Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#") && line.contains("\t"))
                .flatMap(line -> Families.ids(line.substring(line.lastIndexOf('\t') + 1)).stream())
                .filter(id -> ID_WITH_YEAR.matcher(id).matches() && !families.isKnown(id))
                .distinct()
                .toList();
        assertThat(unknown).as("ids that families.tsv says nothing about").isEmpty();
    }

    static List<Path> lexicon() throws IOException, URISyntaxException {
        Path shipped =
                Path.of(Vocabulary.class.getResource("units.tsv").toURI()).getParent();
        try (Stream<Path> files = Files.list(shipped)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }
}
