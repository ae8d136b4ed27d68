package org.yusuan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the packages: a package is a stage, and what may use what is said here and nowhere else. */
final class ArchitectureTest {
    private static final String ROOT = "org.yusuan";

    /** A stage and the stages it may use. The root sees all of them and is used by none. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            entry("diagnose", List.of()),
            entry("document", List.of("diagnose")),
            entry("temp", List.of()),
            entry("source", List.of("temp", "diagnose")),
            entry("ruling", List.of("document")),
            entry("aligned", List.of("ruling", "document")),
            entry("read", List.of("source", "temp", "ruling", "aligned", "document", "diagnose")),
            entry("stitch", List.of("document", "diagnose")),
            entry("lexicon", List.of()),
            entry("record", List.of("document", "lexicon", "diagnose")),
            entry("crosscheck", List.of("document", "lexicon", "record", "diagnose")),
            entry("form", List.of("source", "document", "lexicon", "record", "diagnose")),
            entry("check", List.of("record", "document", "lexicon", "diagnose")),
            entry("inspect", List.of("read", "source", "write", "document", "lexicon", "record", "diagnose")),
            entry("write", List.of("record", "document", "lexicon", "diagnose")),
            entry(
                    "pipeline",
                    List.of(
                            "temp",
                            "source",
                            "read",
                            "stitch",
                            "form",
                            "crosscheck",
                            "check",
                            "write",
                            "record",
                            "document",
                            "lexicon",
                            "diagnose")),
            entry(
                    "run",
                    List.of(
                            "pipeline",
                            "inspect",
                            "temp",
                            "source",
                            "check",
                            "write",
                            "record",
                            "document",
                            "lexicon",
                            "diagnose"))));

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(ROOT);

    static Stream<String> stages() {
        return ARROWS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageUsesOnlyWhatItMay(String stage) {
        String[] allowed = Stream.concat(Stream.of(stage), ARROWS.getOrDefault(stage, List.of()).stream())
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + "." + stage + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed)))
                .check(CLASSES);
    }

    @Test
    void theScanSawEveryStageAndNoOther() {
        Set<String> seen = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.", -1)[0])
                .collect(Collectors.toSet());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
        assertThat(CLASSES).hasSizeGreaterThan(100);
    }

    /** The table that people read says the same as the one here. */
    @Test
    void thePageOnTheArchitectureHasTheSameArrows() throws IOException {
        Path page = Fixtures.FOLDER.resolveSibling("ARCHITECTURE.md");
        Map<String, Set<String>> told = new TreeMap<>();
        Pattern row = Pattern.compile("^\\| `([a-z]+)` \\|[^|]*\\| ([^|]*) \\| [^|]*\\|$");
        for (String line : Files.readAllLines(page)) {
            Matcher matcher = row.matcher(line);
            if (matcher.matches()) {
                told.put(
                        matcher.group(1),
                        Set.of(matcher.group(2).replace("–", "").split(", ")));
            }
        }
        Map<String, Set<String>> arrows = new TreeMap<>();
        ARROWS.forEach((stage, used) -> arrows.put(stage, used.isEmpty() ? Set.of("") : Set.copyOf(used)));
        assertThat(told).isEqualTo(arrows);
    }

    @Test
    void stagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** The parts of these are layers; those of {@code read} share the interface that stands beside their door. */
    @ParameterizedTest
    @ValueSource(strings = {"form", "run"})
    void theirPartsHaveNoCycles(String layered) {
        SlicesRuleDefinition.slices()
                .matching("org.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES.that(resideInAPackage(ROOT + "." + layered + "..")));
    }

    @Test
    void nothingIsNullUnlessMarked() {
        List<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void resultsAndMessagesAreTheCommandLinesBusiness() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void staticsDoNotChange() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }
}
