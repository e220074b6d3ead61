package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import io.orderkit.rules.compare.Comparison;
import io.orderkit.rules.compare.ComparisonReport;
import io.orderkit.rules.compare.Difference;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A comparison of two rule sets")
@Tag("X7")
class ComparisonTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path parent;

    private static final RuleBook STANDARD = RuleBook.standard();

    @SuppressWarnings("NullAway.Init")
    private static RuleBook changed;

    @BeforeAll
    static void change() {
        changed = RuleBook.load(RuleDirectory.copiedTo(parent, "changed")
                .replace("deposit-percentages.csv", "C,,,30,", "C,,,35,")
                .replace("due-time.drl", "rule \"X3 due time\"", "rule \"X3 due time by the table\"")
                .replace(
                        "deposit.drl",
                        "    OrderTerms( tier == Tier.B,",
                        "    OrderTerms( tier == Tier.B, currency == \"CNY\",")
                .path());
    }

    private static RecordedFacts recorded(String order, PolicyFacts<?> facts) {
        return new RecordedFacts(new OrderId(order), Instant.parse("2026-03-02T09:00:00Z"), facts);
    }

    private static DepositFacts deposit(Tier tier, String currency) {
        return new DepositFacts(
                tier, new BigDecimal(12000), currency, PaymentMethod.OPEN_ACCOUNT, Urgency.NORMAL, Optional.empty());
    }

    private static final List<RecordedFacts> FACTS = List.of(
            recorded("o-1", deposit(Tier.A, "CNY")),
            recorded("o-2", deposit(Tier.C, "CNY")),
            recorded("o-3", deposit(Tier.C, "EUR")),
            recorded("o-3", new DueTimeFacts("reply", Tier.C, Urgency.NORMAL)),
            recorded("o-4", deposit(Tier.B, "EUR")));

    @Test
    @DisplayName(
            "counts what gets another answer, what the same by other rules, and what none, by the rules that fired")
    void totals() {
        ComparisonReport report = Comparison.between(STANDARD, changed).over(FACTS.iterator());
        assertThat(report.before()).isEqualTo(STANDARD.version());
        assertThat(report.after()).isEqualTo(changed.version());
        assertThat(report.facts()).isEqualTo(5);
        assertThat(report.otherAnswer()).isEqualTo(3);
        assertThat(report.otherReasons()).isEqualTo(1);
        assertThat(report.failedBefore()).isZero();
        assertThat(report.failedAfter()).isEqualTo(1);
        assertThat(report.orders()).isEqualTo(3);
        assertThat(report.alike()).isFalse();
        ComparisonReport.Change most = report.changes().get(0);
        assertThat(most.count()).isEqualTo(2);
        assertThat(most.rulesBefore()).containsExactly("C9.2 tier C deposit").isEqualTo(most.rulesAfter());
        assertThat(most.first().before().answer()).isEqualTo("percent 30");
        assertThat(most.first().after().answer()).isEqualTo("percent 35");
        assertThat(most.orders()).containsExactly(new OrderId("o-2"), new OrderId("o-3"));
        assertThat(report.changes())
                .anySatisfy(
                        change -> assertThat(change.first().after().answer()).startsWith("no rule of deposit.drl says"))
                .anySatisfy(change -> assertThat(change.rulesAfter()).containsExactly("X3 due time by the table"));
    }

    @Test
    @DisplayName("tells each difference as it turns up, and how far it is")
    void each() {
        List<Difference> differences = new ArrayList<>();
        List<Long> progress = new ArrayList<>();
        Comparison.between(STANDARD, changed)
                .tellingEach(differences::add)
                .telling(progress::add)
                .over(FACTS.iterator());
        assertThat(differences)
                .extracting(each -> each.facts().order().value())
                .containsExactly("o-2", "o-3", "o-3", "o-4");
        assertThat(progress).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    @DisplayName("finds a rule set like itself")
    void alike() {
        ComparisonReport report =
                Comparison.between(STANDARD, RuleBook.standard()).over(FACTS.iterator());
        assertThat(report.alike()).isTrue();
        assertThat(report.changes()).isEmpty();
    }
}
