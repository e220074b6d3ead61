package io.orderkit.rules.internal.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.report.ReviewFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Faults planted in generated rule sets")
@Tag("K3")
class PlantedFaultsTest {
    private static final int SETS = 100;

    @Test
    @DisplayName("are found, each with its smallest case and nothing else beside")
    void found() {
        List<String> missed = new ArrayList<>();
        IntStream.range(0, SETS).forEach(seed -> {
            PlantedFault fault = PlantedFault.of(seed);
            List<String> found =
                    fault.texts().tableFindings().stream().map(Object::toString).toList();
            List<ReviewFinding> findings = found.isEmpty() ? fault.texts().findings(fault.topic()) : List.of();
            boolean asPlanted = found.isEmpty()
                    ? findings.size() == 1 && shows(findings.get(0), fault)
                    : found.size() == 1 && found.get(0).contains(fault.words());
            if (!asPlanted) {
                missed.add("seed " + seed + ": " + fault.what() + ": "
                        + Stream.concat(found.stream(), findings.stream()).toList());
            }
        });
        assertThat(missed).as("of " + SETS).isEmpty();
    }

    private static boolean shows(ReviewFinding finding, PlantedFault fault) {
        return finding.kind() == fault.kind()
                && finding.smallest().equals(fault.smallest())
                && finding.finding().message().contains(fault.words());
    }
}
