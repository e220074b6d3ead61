package io.orderkit.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.internal.findings.BoundedFindings;
import io.orderkit.rules.internal.text.PrintableText;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A finding")
@Tag("K2")
class FindingTest {
    @Test
    @DisplayName("of a text of millions of letters is short")
    void ofALongText() {
        String endless = "x".repeat(5_000_000);
        assertThat(new Finding(endless, 1, 1, endless, endless, endless, endless).toString())
                .hasSizeLessThan(2000);
    }

    @Test
    @DisplayName("lists ten names at most, and how many more there are")
    void names() {
        assertThat(PrintableText.names(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(PrintableText.names(Collections.nCopies(22, "a"))).endsWith("a and 12 more");
    }

    @Test
    @DisplayName("of which there are too many is counted: by file, and in all")
    void counted() {
        BoundedFindings findings = new BoundedFindings();
        for (int file = 0; file < 7; file++) {
            for (int i = 0; i < 1000; i++) {
                findings.add(Finding.of(file + ".csv", i, "wrong"));
            }
        }
        assertThat(findings).hasSize(500 + 6);
        assertThat(findings.subList(500, 506))
                .extracting(Finding::toString)
                .containsExactly(
                        "0.csv: and 900 more findings",
                        "1.csv: and 900 more findings",
                        "2.csv: and 900 more findings",
                        "3.csv: and 900 more findings",
                        "4.csv: and 900 more findings",
                        "other files: and 2000 more findings");
    }
}
