package io.orderkit.rulescli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("check and test review rules that load")
@Tag("K3")
class RuleReviewCommandsTest {
    private static final String SALESPERSON = "\nrule \"by salesperson\" when Sending( channel == Channel.SALESPERSON )"
            + " then verdict.moveDaysPerDay(2); end\n";

    private static final String CASE =
            "{\"type\":\"postponement-facts\",\"tier\":\"a\",\"urgency\":\"normal\"," + "\"channel\":\"salesperson\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path mine;

    @BeforeEach
    void copyTheStandardRules() {
        mine = folder.resolve("mine");
        assertThat(CommandRun.of("new", mine).status()).isZero();
    }

    private void add(String file, String text) throws IOException {
        Files.writeString(mine.resolve(file), Files.readString(mine.resolve(file)) + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test"})
    @DisplayName("a finding is shown with the smallest case, as explain takes it, and ends with status 1")
    void contradiction(String command) throws IOException {
        add("postponement.drl", SALESPERSON);
        CommandRun run = CommandRun.of(command, mine);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("The rules in " + mine + " can be loaded, but should not go live: one finding.\n")
                .contains("rule \"by salesperson\": contradicts the rule \"C9.3 one day for each day late\"")
                .endsWith("\n      " + CASE + "\n");
        String line = run.out().lines().reduce((before, last) -> last).orElseThrow();
        CommandRun explained = CommandRun.of("explain", mine, line);
        assertThat(explained.status()).isEqualTo(1);
        assertThat(explained.out()).contains("no verdict  rule \"by salesperson\"");
        Path file = Files.writeString(folder.resolve("facts.jsonl"), line + "\n");
        assertThat(CommandRun.of("explain", mine, file).out()).isEqualTo(explained.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test"})
    @DisplayName("a finding is an object for machines, with its kind and its case")
    void forMachines(String command) throws IOException {
        add("postponement.drl", SALESPERSON);
        CommandRun run = CommandRun.of(command, mine, "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"ok\":false,")
                .contains("\"findings\":[{\"file\":\"postponement.drl\",", "\"kind\":\"contradiction\"")
                .contains("\"facts\":\"" + CASE.replace("\"", "\\\"") + "\"")
                .hasLineCount(1);
    }

    @Test
    @DisplayName("a warning does not change the status")
    void warning() throws IOException {
        add(
                "deposit.drl",
                "\nrule \"another\" when OrderTerms( standardPercent == 35 ) then"
                        + " verdict.requirePercent(40, \"deposit-tier-c\"); end\n");
        CommandRun run = CommandRun.of("check", mine);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("no findings.\nPossibly not intended:\n  deposit.drl:")
                .endsWith("rule \"another\": never fires with the figures in the tables\n");
        assertThat(CommandRun.of("check", mine, "--json").out())
                .startsWith("{\"ok\":true,")
                .contains("\"warnings\":[{\"file\":\"deposit.drl\"", "\"kind\":\"never-with-these-tables\"");
    }

    @Test
    @DisplayName("check says in the language that is asked for that rules should not go live")
    void languages() throws IOException {
        add("postponement.drl", SALESPERSON);
        assertThat(CommandRun.of("check", mine, "--lang", "es").out())
                .startsWith("Las reglas de " + mine
                        + " se pueden cargar, pero no deberían ponerse en vigor: un hallazgo.\n");
        assertThat(CommandRun.of("check", mine, "--lang", "zh").out()).startsWith(mine + "中的规则可以加载，但不宜生效：发现1处问题。\n");
    }
}
