package io.orderkit.rulescli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A line that is no facts does not hide the next")
@Tag("K3")
class UnreadableLinesTest {
    private static final String TIER_C = "{\"type\":\"deposit-facts\",\"tier\":\"c\",\"orderTotal\":\"120000\","
            + "\"currency\":\"CNY\",\"paymentMethod\":\"open-account\",\"urgency\":\"normal\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Path mine;

    @BeforeAll
    static void copyTheStandardRules() {
        mine = folder.resolve("mine");
        CommandRun.of("new", mine);
    }

    private static Path facts(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    @DisplayName("explain goes on, says which line it was, and ends with status 2")
    void explain() throws IOException {
        Path bad = facts("bad.jsonl", TIER_C + "{nonsense\n" + TIER_C.replace("\"c\"", "\"z\"") + TIER_C);
        CommandRun run = CommandRun.of("explain", mine, bad);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("Line 1, order line-1", "Line 4, order line-4")
                .doesNotContain("Line 2", "Line 3");
        assertThat(run.err())
                .contains("bad.jsonl:2: column 2: found", "bad.jsonl:3: tier: found")
                .hasLineCount(2);
        CommandRun json = CommandRun.of("explain", mine, bad, "--json");
        assertThat(json.out().lines().toList())
                .hasSize(4)
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("{\"line\":2,\"error\":\""))
                .satisfies(lines -> assertThat(lines.get(3)).startsWith("{\"line\":4,\"order\":"));
    }

    @Test
    @DisplayName("explain goes on behind a line that is not saved as UTF-8")
    void otherEncoding() throws IOException {
        Path mixed = facts("mixed.jsonl", "");
        Files.write(mixed, "{\"¡\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(mixed, TIER_C, StandardOpenOption.APPEND);
        CommandRun run = CommandRun.of("explain", mine, mixed);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("Line 2, order line-2");
        assertThat(run.err()).endsWith("mixed.jsonl:1: is not saved as UTF-8\n");
    }

    @Test
    @DisplayName("compare counts the others, and ends with status 2")
    void compare() throws IOException {
        CommandRun run = CommandRun.of("compare", mine, mine, facts("some.jsonl", TIER_C + "{nonsense\n" + TIER_C));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("2 facts; both rule sets give the same verdicts.");
        assertThat(run.err()).contains("some.jsonl:2: column 2");
    }

    @Test
    @DisplayName("a file of other things is given up after a hundred lines")
    void noFacts() throws IOException {
        CommandRun run = CommandRun.of("explain", mine, facts("prose.jsonl", "no facts\n".repeat(5000)));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(100).contains("prose.jsonl:100: ");
    }
}
