package io.orderkit.rulescli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The totals of compare name all kinds of difference")
@Tag("K3")
class ComparisonKindsTest {
    private static final int KINDS = 9;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Path mine;

    @SuppressWarnings("NullAway.Init")
    private static Path theirs;

    @SuppressWarnings("NullAway.Init")
    private static Path facts;

    /**
     * Creates two rule sets with different deposit percentages for nine bands of order totals. Also creates one line of
     * facts for each band.
     */
    @BeforeAll
    static void changeNineBands() throws IOException {
        mine = folder.resolve("mine");
        theirs = folder.resolve("theirs");
        CommandRun.of("new", mine);
        CommandRun.of("new", theirs);
        StringBuilder rows = new StringBuilder(Files.readString(theirs.resolve("deposit-percentages.csv")));
        StringBuilder lines = new StringBuilder();
        for (int band = 1; band <= KINDS; band++) {
            rows.append("C,,")
                    .append(1_000_000 * band)
                    .append(",")
                    .append(40 + band)
                    .append(",\n");
            rows.append("C,prepayment,").append(1_000_000 * band).append(",100,\n");
            lines.append("{\"type\":\"deposit-facts\",\"tier\":\"c\",\"orderTotal\":\"")
                    .append(1_000_000 * band)
                    .append("\",\"currency\":\"CNY\",\"paymentMethod\":\"open-account\",\"urgency\":\"normal\"}\n");
        }
        Files.writeString(theirs.resolve("deposit-percentages.csv"), rows);
        facts = Files.writeString(folder.resolve("facts.jsonl"), lines);
    }

    @Test
    @DisplayName("people see three, and how many more there are")
    void forPeople() {
        CommandRun run = CommandRun.of("compare", mine, theirs, facts);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("deposit.drl: 9 with a different answer")
                .contains("affected orders: line-1, line-2, line-3 and 6 more\n")
                .contains("  also percent 30 [deposit-tier-c] → percent 42 [deposit-tier-c] (1)\n")
                .endsWith("  and 6 more\n");
        assertThat(CommandRun.of("compare", mine, theirs, facts, "--lang", "es").out())
                .endsWith("  y 6 más\n");
    }

    @Test
    @DisplayName("machines get all kinds and all orders")
    void forMachines() {
        String json = CommandRun.of("compare", mine, theirs, facts, "--json").out();
        IntStream.rangeClosed(1, KINDS)
                .forEach(band -> assertThat(json)
                        .contains("\"answer\":\"percent " + (40 + band) + "\"", "\"line-" + band + "\""));
        assertThat(json).contains("\"unlisted\":0,");
    }
}
