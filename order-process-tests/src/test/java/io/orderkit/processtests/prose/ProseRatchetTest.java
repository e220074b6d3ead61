package io.orderkit.processtests.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.processtests.project.ProjectTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Prose that goes against the house's style")
class ProseRatchetTest {
    private static final String FIGURES =
            "order-process-tests/src/test/resources/io/orderkit/processtests/prose/prose-ratchet.txt";

    private static final String COMMAND = "mvn -q -pl order-process-tests -am test -Dtest=ProseRatchetTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dorderkit.prose=write";

    /** Files that contain forbidden words on purpose, as samples for these tests. */
    private static final Set<String> SAMPLES = Set.of("ProseRatchetTest.java");

    /** The maximum number of findings that a failure message lists for each part. Recently changed files come first. */
    private static final int MOST_SHOWN = 40;

    private static final ProseRules RULES = ProseRules.load();

    @Test
    @DisplayName("becomes less: no module has more of it than is on record, and a figure that fell is recorded")
    void onlyFalls() throws IOException {
        ProjectTree project = ProjectTree.here();
        Path record = project.root().resolve(FIGURES);
        List<ProseFinding> findings = findings(project);
        ProseFigures found = ProseFigures.of(findings);
        boolean isFirst = !Files.exists(record);
        ProseFigures known = isFirst ? found : ProseFigures.parse(Files.readString(record));
        assertThat(higher(project, findings, known))
                .as("say these plainly; the words and openings are in prose-words.txt")
                .isEmpty();
        if ("write".equals(System.getProperty("orderkit.prose"))) {
            Files.writeString(record, found.text());
        }
        assertThat(Files.exists(record) ? Files.readString(record) : "")
                .as("figures that fell; record them with%n%n    %s%n", COMMAND)
                .isEqualTo(found.text());
    }

    private static List<ProseFinding> findings(ProjectTree project) {
        return project.files(".java", ".md", "_en.properties").stream()
                .filter(file -> !SAMPLES.contains(file.getFileName().toString()))
                .filter(file -> !ProjectTree.spelling(file).contains("/src/against/"))
                .flatMap(file -> findings(ProjectTree.spelling(file), project.read(file)))
                .toList();
    }

    /**
     * Returns the findings in the text of a file. Generated pages are skipped, because their texts are checked at the
     * source.
     */
    private static Stream<ProseFinding> findings(String file, String text) {
        return text.startsWith("<!-- Generated from") ? Stream.empty() : RULES.findings(file, text);
    }

    /** Returns the findings in each part that has more findings than its recorded number. */
    private static String higher(ProjectTree project, List<ProseFinding> findings, ProseFigures known) {
        ProseFigures found = ProseFigures.of(findings);
        Set<String> parts = new TreeSet<>(found.counts().keySet());
        parts.removeIf(part -> !found.of(part).isAbove(known.of(part)));
        return parts.stream()
                .map(part -> part + ": " + found.of(part) + ", expected at most " + known.of(part) + "\n"
                        + findings.stream()
                                .filter(finding ->
                                        ProseFinding.part(finding.file()).equals(part))
                                .sorted(Comparator.comparing((ProseFinding finding) ->
                                                changed(project.root().resolve(finding.file())))
                                        .reversed())
                                .limit(MOST_SHOWN)
                                .map(finding -> "  " + finding + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static long changed(Path file) {
        return file.toFile().lastModified();
    }

    @Nested
    @DisplayName("is found")
    class Found {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/** Returns it anew. */",
                    "// The clerk reads it, and\n// he signs.",
                    "/**\n * Its rows.\n *\n * <p>Of each order one row stays.\n */",
                    "/**\n * @param who what the person\n *     gave, spelt by hand\n */",
                    "String message = \"no row; give \" + \"so many rows\";",
                    "@DisplayName(\"Who asks learns\")",
                    "/* One; What is left stays. */"
                })
        @DisplayName("in Javadoc, comments and messages of a source")
        void inSources(String source) {
            assertThat(RULES.findings("a/src/main/java/A.java", source)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Of all rows one stays.",
                    "# A page\n\nIt is\nmade anew.",
                    "| name | What it says |",
                    "- Whose order it is is known.",
                    "1. He signs."
                })
        @DisplayName("in paragraphs, lists, tables and titles of a page")
        void inPages(String page) {
            assertThat(RULES.findings("docs/a.md", page)).hasSize(1);
        }

        @Test
        @DisplayName("with its file, its line and its sentence")
        void place() {
            String source =
                    "class A {\n    /**\n     * Fine.\n     *\n     * <p>It is read anew,\n     * twice.\n     */\n}\n";
            assertThat(RULES.findings("a/src/main/java/A.java", source))
                    .extracting(ProseFinding::toString)
                    .containsExactly("a/src/main/java/A.java:5: It is read anew, twice.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** {@code he} is a field, {@link Whoever} a type. */",
                "/** Reads what is there, for good reasons. */",
                "String he = his.he(\"he\");",
                "String spanish = \"he recibido su pedido mañana\";",
                "char quote = '\"'; // fine \"\n",
                "/** <pre>\n * so many(he);\n * </pre> */",
                "/** What is it? */",
                "/** Who's first is told. */",
                "String url = \"https://he.example/his\"; // dear-path\n"
            })
    @DisplayName("is not found in code, names, other languages or questions")
    void notFound(String source) {
        assertThat(RULES.findings("a/src/main/java/A.java", source)).isEmpty();
    }

    @Test
    @DisplayName("is counted by module and part, words and openings apart, and figures are read as they were written")
    void figures() {
        ProseFigures figures = ProseFigures.of(List.of(
                new ProseFinding("adapters/a/src/main/java/A.java", 1, ProseFinding.Kind.WORD, "anew"),
                new ProseFinding("adapters/a/src/main/java/B.java", 2, ProseFinding.Kind.OPENING, "Of"),
                new ProseFinding("docs/a.md", 3, ProseFinding.Kind.WORD, "anew"),
                new ProseFinding("README.md", 3, ProseFinding.Kind.WORD, "anew")));
        assertThat(figures.counts())
                .containsEntry("adapters/a main", new ProseFigures.Count(1, 1))
                .containsEntry("docs docs", new ProseFigures.Count(1, 0))
                .containsEntry("README docs", new ProseFigures.Count(1, 0));
        assertThat(ProseFigures.parse(figures.text())).isEqualTo(figures);
    }
}
