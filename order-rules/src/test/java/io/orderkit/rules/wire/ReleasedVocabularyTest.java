package io.orderkit.rules.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.testkit.wire.WireFact;
import io.orderkit.testkit.wire.WireGate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests that the current rule vocabulary is compatible with the vocabularies of earlier releases. With {@code -Dorderkit.snapshot=0.2}, the
 * test also writes the snapshot of release 0.2.
 */
@Tag("X7")
@DisplayName("The words of a released rule vocabulary still hold")
class ReleasedVocabularyTest {
    private static final Path SNAPSHOTS = Path.of("src", "test", "resources", "io", "orderkit", "rules", "wire");

    @Test
    @DisplayName("every line of every released snapshot holds, or is excused with a reason")
    void holds() {
        List<WireFact> today = RuleFacts.all();
        WireGate gate = WireGate.in(SNAPSHOTS);
        Optional.ofNullable(System.getProperty("orderkit.snapshot")).ifPresent(release -> gate.write(release, today));
        assertThat(gate.findings(today)).as("docs/upgrades.md says what to do").isEmpty();
    }

    @Test
    @DisplayName("each kind of word is found in the code of today")
    void found() {
        assertThat(RuleFacts.all())
                .contains(
                        new WireFact("topic deposit.drl", "package", "io.orderkit.rules.standard.deposit"),
                        new WireFact(
                                "topic deposit.drl", "global verdict", "io.orderkit.rules.vocabulary.DepositRuling"),
                        new WireFact("topic deposit.drl", "import io.orderkit.domain.model.Tier", "Tier"),
                        new WireFact("topic deposit.drl", "constant Tier.C", ""),
                        new WireFact(
                                "topic deposit.drl",
                                "property OrderTerms.contractPercent",
                                "BigDecimal, perhaps unknown"),
                        new WireFact("topic deposit.drl", "says requirePercent(int, String)", ""),
                        new WireFact("topic deposit.drl", "figure percent", ""),
                        new WireFact("topic deposit.drl", "example column tier", ""),
                        new WireFact("table tier-standard.csv", "column annualVolumeFrom", "given"),
                        new WireFact("table deposit-percentages.csv", "column standardPercent", "gives"),
                        new WireFact("reasons", "reason deposit-tier-c", "C9.2"));
    }
}
