package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.text.Invisible;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.RuleReport;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

@Label("The text of a finding")
@Tag("K2")
class FindingTextTest {
    @Property
    @Label("shows no invisible character in any of its texts, whatever it is made of")
    void visible(@ForAll @StringLength(max = 50) String text) {
        Finding finding = new Finding(text, 1, 2, text, text, text, text);
        for (String shown :
                List.of(finding.file(), finding.rule(), finding.message(), finding.suggestion(), finding.detail())) {
            assertThat(Invisible.in(shown)).isEmpty();
        }
        RuleSetVersion version = new RuleSetVersion("abc", "ours");
        String report = new RuleReport(version, version, List.of(finding, finding)).toString();
        assertThat(report.lines()).hasSize(3);
        assertThat(new RuleSetInvalid(text, List.of(finding), null)).hasMessageMatching("[^\\v]*\\v+[^\\v]*");
    }

    @Property
    @Label("stays as it is when a text is added to it")
    void idempotent(@ForAll @StringLength(max = 500) String text) {
        Finding finding = Finding.of(text, 1, text).in(text, 2);
        assertThat(finding.maybe("x").maybe("")).isEqualTo(finding);
    }

    @Property
    @Label("is of limited length, and says where it was cut")
    void limited(@ForAll @StringLength(max = 100) String text, @ForAll @IntRange(min = 1, max = 60) int most) {
        String shown = PrintableText.text(text, most);
        assertThat(shown).hasSizeLessThanOrEqualTo(most);
        assertThat(shown.equals(Invisible.escaped(text)) || shown.endsWith("…")).isTrue();
    }
}
