package io.orderkit.processtests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.processtests.project.ProjectTree;
import io.orderkit.rules.RuleBook;
import io.orderkit.rulescli.OrderRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that carry out each recipe on the page with the analysts' command line, using only the text of the page. */
@Tag("X7")
@Tag("K8")
@DisplayName("A recipe of docs/rules.md")
class RecipesPageTest {
    private static final Path PAGE = Path.of("docs", "rules.md");
    private static final String BEGINS = "## Recipes";
    private static final String HEADING = "### ";
    private static final String EXAMPLES = "-examples.csv";
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    @TempDir
    Path folder = Path.of("");

    private String printed = "";

    /**
     * A recipe for one of an analyst's tasks.
     *
     * @param title the heading above it
     * @param blocks the rules, tables and examples of the recipe
     * @param shown the facts of the recipe, and the output expected for them
     */
    record Recipe(String title, List<CodeBlock> blocks, List<CodeBlock> shown) {
        String facts() {
            return text("explained");
        }

        List<String> printed(String command) {
            return text("output of " + command).lines().toList();
        }

        private String text(String note) {
            StringBuilder text = new StringBuilder();
            shown.stream()
                    .filter(block -> block.note().strip().equals(note))
                    .forEach(block -> text.append(block.text()));
            return text.toString();
        }

        Map<String, String> files() {
            Map<String, String> texts = new TreeMap<>(RuleBook.standard().texts());
            blocks.forEach(block -> assertThat(RuleBlocks.add(block, texts)).isTrue());
            return texts;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Recipe> recipes() {
        List<String> lines = ProjectTree.here().read(PAGE).lines().toList();
        int from = lines.indexOf(BEGINS);
        int to = from + 1;
        while (!lines.get(to).startsWith("## ")) {
            to++;
        }
        List<Recipe> recipes = new ArrayList<>();
        boolean goesOn = false;
        for (CodeBlock block : MarkdownPage.of(ProjectTree.here(), PAGE).blocks()) {
            if (block.line() <= from || block.line() > to) {
                continue;
            }
            if (block.language().equals("drl") || block.language().equals("csv")) {
                if (!goesOn) {
                    recipes.add(new Recipe(heading(lines, block), new ArrayList<>(), new ArrayList<>()));
                }
                recipes.get(recipes.size() - 1).blocks().add(block);
                goesOn = RuleBlocks.goesOn(block);
            } else {
                recipes.get(recipes.size() - 1).shown().add(block);
            }
        }
        return recipes;
    }

    private static String heading(List<String> lines, CodeBlock block) {
        int at = block.line();
        while (!lines.get(at).startsWith(HEADING)) {
            at--;
        }
        return lines.get(at).substring(HEADING.length());
    }

    @Test
    @DisplayName("stands under each heading, the jobs that analysts named first among them")
    void all() {
        List<String> lines = ProjectTree.here().read(PAGE).lines().toList();
        List<String> headings = lines.subList(lines.indexOf(BEGINS) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()))
                .toList();
        assertThat(recipes()).extracting(Recipe::title).containsAll(headings);
        assertThat(headings)
                .contains(
                        "A rule for some weeks",
                        "A deposit in figures",
                        "One more column in a table",
                        "Percentages by currency and total",
                        "A tier that is earned",
                        "Working days, and late after 17:00",
                        "A deposit in one currency only",
                        "A table of your own",
                        "A property that your program supplies");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recipes")
    @DisplayName("passes its own examples, which fire each of its rules; explain and compare print what the page shows")
    void done(Recipe recipe) throws IOException {
        Path mine = write("my-rules", recipe.files());
        Path before = write("rules-in-force", RuleBook.standard().texts());
        Path facts = Files.writeString(folder.resolve("facts.jsonl"), recipe.facts());
        assertThat(recipe.blocks()).anyMatch(block -> block.note().contains(EXAMPLES));

        assertThat(run("test", mine)).as(printed).isZero();
        assertThat(printed).contains("all as expected").doesNotContain("Possibly not intended");
        assertThat(rulesOf(recipe)).allSatisfy(rule -> assertThat(printed).doesNotContain("drl: \"" + rule + "\""));

        assertThat(run("explain", mine, facts)).as(printed).isZero();
        requirePrinted(recipe.printed("explain"));

        assertThat(recipe.printed("compare")).isNotEmpty();
        assertThat(run("compare", before, mine, facts)).as(printed).isEqualTo(1);
        requirePrinted(recipe.printed("compare"));
    }

    /** Asserts that the lines are printed in the given order. Other lines can be printed between the expected ones. */
    private void requirePrinted(List<String> shown) {
        assertThat(printed.lines().filter(shown::contains)).containsExactlyElementsOf(shown);
    }

    private static List<String> rulesOf(Recipe recipe) {
        return recipe.blocks().stream()
                .filter(block -> block.language().equals("drl"))
                .flatMap(block -> RULE.matcher(block.text()).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private Path write(String name, Map<String, String> files) throws IOException {
        Path directory = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        return directory;
    }

    private int run(Object... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = OrderRules.run(Stream.of(words).map(Object::toString).toArray(String[]::new), to, to);
        printed = said.toString(StandardCharsets.UTF_8);
        return status;
    }
}
