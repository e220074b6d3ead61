package io.orderkit.processtests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.processtests.project.ProjectTree;
import io.orderkit.rulescli.OrderRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X7")
@DisplayName("An analyst who follows docs/rules.md")
class RulesPageSessionTest {
    private static final Path PAGE = Path.of("docs", "rules.md");
    private static final List<CodeBlock> BLOCKS =
            MarkdownPage.of(ProjectTree.here(), PAGE).blocks();

    @TempDir
    Path folder = Path.of("");

    private String printed = "";

    @Test
    @DisplayName("begins with the standard rules by the two commands")
    void begins() {
        assertThat(called("verify -Dargs=\"new my-rules\"")).isTrue();
        assertThat(run("new", "my-rules")).isZero();
        assertThat(called("order-rules.jar check my-rules")).isTrue();
        assertThat(run("check", "my-rules")).isZero();
    }

    private static boolean called(String end) {
        return blocks("sh").anyMatch(block -> block.text().strip().endsWith(end));
    }

    @Test
    @DisplayName("changes a figure, is told that two rows fit, settles it, and compares the two sets")
    void changesFigure() throws IOException {
        run("new", "my-rules");
        run("new", "rules-in-force");
        Path table = folder.resolve("my-rules").resolve("deposit-percentages.csv");
        String before = Files.readString(table);
        List<String> rows = blocks("csv").map(CodeBlock::text).toList();
        Files.writeString(table, rows.get(0), StandardOpenOption.APPEND);
        assertThat(run("check", "my-rules")).isEqualTo(1);
        assertThat(printed).contains("neither is more specific");
        Files.writeString(table, before + rows.get(1));
        assertThat(run("check", "my-rules")).as(printed).isZero();
        assertThat(run("test", "my-rules")).as(printed).isZero();
        writeFacts(blocks("json").skip(1).findFirst().orElseThrow().text()
                + facts("\"c\",\"orderTotal\":\"200000\",\"currency\":\"CNY\",\"paymentMethod\":\"open-account\""));
        assertThat(run("compare", "rules-in-force", "my-rules", "facts.jsonl")).isEqualTo(1);
        assertThat(printed).contains("35");
    }

    private static String facts(String tierAndMore) {
        return "{\"type\":\"deposit-facts\",\"tier\":" + tierAndMore + ",\"urgency\":\"normal\"}\n";
    }

    @Test
    @DisplayName("has each line of facts explained")
    void explains() throws IOException {
        run("new", "my-rules");
        for (CodeBlock block : blocks("json").toList()) {
            writeFacts(block.text());
            assertThat(run("explain", "my-rules", "facts.jsonl")).as(printed).isZero();
        }
        String line = blocks("json").findFirst().orElseThrow().text().strip();
        assertThat(run("explain", "my-rules", line)).as(printed).isZero();
    }

    private void writeFacts(String lines) throws IOException {
        Files.writeString(folder.resolve("facts.jsonl"), lines);
    }

    @Test
    @Tag("K3")
    @DisplayName("reads the gap that the page prints, and gives its line to explain")
    void readsGap() throws IOException {
        run("new", "my-rules");
        Path file = folder.resolve("my-rules").resolve("deposit.drl");
        String rules = Files.readString(file);
        int from = rules.indexOf("rule \"C9.2 tier C deposit\"");
        Files.writeString(file, rules.substring(0, from) + small("<") + small(">"));
        assertThat(run("check", "my-rules")).isEqualTo(1);
        String shown = blocks("text").findFirst().orElseThrow().text();
        assertThat(printed.replace(folder + "/", "")).isEqualTo(shown);
        String line = shown.lines().reduce((earlier, later) -> later).orElseThrow();
        assertThat(run("explain", "my-rules", line.strip())).as(printed).isEqualTo(1);
    }

    /**
     * Returns a tier C rule for order totals below or above 50,000, depending on the comparison sign. Neither rule
     * applies to a total of exactly 50,000.
     */
    private static String small(String sign) {
        return """
                rule "C9.2 tier C %1$s 50000"
                when
                    OrderTerms( tier == Tier.C, paymentMethod != PaymentMethod.PREPAYMENT, contractPercent == null,
                                orderTotal %1$s 50000, $percent : standardPercent )
                then
                    verdict.requirePercent($percent, "deposit-tier-c");
                end

                """.formatted(sign);
    }

    private static Stream<CodeBlock> blocks(String language) {
        return BLOCKS.stream().filter(block -> block.language().equals(language));
    }

    /** Runs a command. Relative names of files and folders are resolved in the test's folder. */
    private int run(String... arguments) {
        String[] placed = Arrays.stream(arguments)
                .map(word -> word.equals("facts.jsonl") || word.endsWith("-rules") || word.startsWith("rules-")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = OrderRules.run(placed, to, to);
        printed = said.toString(StandardCharsets.UTF_8);
        return status;
    }
}
