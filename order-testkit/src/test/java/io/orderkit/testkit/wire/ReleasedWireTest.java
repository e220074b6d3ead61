package io.orderkit.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.process.ProcessDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The test that compares the current code with all released snapshots. With {@code -Dorderkit.snapshot=0.2}, the test also writes the
 * snapshot of that release.
 */
@Tag("X5")
@DisplayName("The texts that a release wrote, and the names that it promised, still hold")
class ReleasedWireTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SNAPSHOTS = Path.of("src", "test", "resources", "io", "orderkit", "testkit", "wire");
    private static final List<ProcessDefinition<?>> PROCESSES =
            List.of(ContractProcess.standard(), MallProcess.standard());
    private static final OrderJson JSON =
            OrderJson.with(PROCESSES.toArray(ProcessDefinition<?>[]::new)).build();

    @Test
    @DisplayName("every line of every released snapshot holds, or is excused by an upcaster or with a reason")
    void holds() throws IOException {
        List<WireFact> today = today();
        WireGate gate = WireGate.in(SNAPSHOTS);
        Optional.ofNullable(System.getProperty("orderkit.snapshot")).ifPresent(release -> gate.write(release, today));
        assertThat(gate.findings(today, JSON))
                .as("docs/upgrades.md says what to do")
                .isEmpty();
    }

    @Test
    @DisplayName("each kind of fact is found in the code of today")
    void found() throws IOException {
        assertThat(today())
                .contains(
                        new WireFact("command <issue-production-order>", "schema", "1"),
                        new WireFact("enum <refusal.kind>", "constant gate", ""),
                        new WireFact("process contract", "refusal-kind not-permitted", "input, permission"),
                        new WireFact("process mall", "refusal-kind command-id-reused", "attempt"),
                        new WireFact("process contract", "refusal-kind read-back-missing", "gate"),
                        new WireFact("process mall", "refusal-kind not-paid-yet", "gate"),
                        new WireFact("documents", "document mall-order-found-invalid", ""),
                        new WireFact("effects", "effect register-confirmation", ""),
                        new WireFact("process contract", "obligation sales-slip", ""),
                        new WireFact("ports", "rule S-1", ""))
                .noneMatch(fact -> fact.property().startsWith("refusal-kind ")
                        && fact.value().isEmpty());
    }

    @Test
    @DisplayName("the name of each document is read where it is made")
    void documents() throws IOException {
        SourceFacts sources = new SourceFacts(ROOT);
        assertThat(sources.documentsRead()).isEqualTo(sources.documentsMade()).isPositive();
    }

    private static List<WireFact> today() throws IOException {
        SourceFacts sources = new SourceFacts(ROOT);
        List<WireFact> facts = new ArrayList<>(WireFacts.of(JSON));
        for (ProcessDefinition<?> process : PROCESSES) {
            facts.addAll(WireFacts.of(process));
            facts.addAll(sources.kinds(process));
        }
        facts.addAll(sources.documents());
        facts.addAll(sources.effects());
        facts.addAll(SourceFacts.portRules(Files.readString(ROOT.resolve("docs/ports.md"))));
        return facts;
    }
}
