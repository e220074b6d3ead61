package io.orderkit.rules.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleWatch;
import io.orderkit.rules.UnstartedWatch;
import io.orderkit.rules.report.Explanation;
import io.orderkit.rules.report.Firing;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests with analysts' texts that would be executed as Java if they became part of the generated source. */
@Tag("K1")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InjectedTextTest {
    private static final DepositFacts FACTS = new DepositFacts(
            Tier.B, BigDecimal.TEN, "EUR", PaymentMethod.OPEN_ACCOUNT, Urgency.NORMAL, Optional.empty());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    private RuleDirectory with(String... rules) {
        String header = RuleDirectory.shipped("deposit.drl").replaceAll("(?s)\nrule \".*", "\n");
        return RuleDirectory.copiedTo(parent, "ours").write("deposit.drl", header + String.join("\n", rules));
    }

    private static String rule(String name, String condition, String percent) {
        return "rule \"" + name + "\" when OrderTerms( " + condition + " ) then verdict.requirePercent(" + percent
                + ", \"deposit-tier-b\"); end";
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "*/static int injected=7;/*",
                "*/static{boolean b=true;while(b){}}/*",
                "*/static{java.util.Locale.setDefault(java.util.Locale.CHINA);}/*",
                "C9.2 tiers A*/B and C",
                "@{System.exit(1)} ${x} <%= y %> #{z}",
                "it's /* a name // with signs */",
                "rule-1 text-1",
                "语 name é 𝔘"
            })
    @DisplayName("K1 a rule's name is data: the rule works, and is called by its name")
    void aNameIsData(String name) {
        Locale before = Locale.getDefault();
        RuleBook rules = RuleBook.load(with(rule(name, "tier == Tier.B", "12")).path());
        Explanation<?> explanation = rules.explain(FACTS);
        assertThat(explanation.firings()).extracting(Firing::rule).containsExactly(name);
        assertThat(rules.judge(FACTS).judgement().rules()).containsExactly(name);
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {"*/static int injected=7;/*", "EUR'+1+'", "rule-1", "@{x}${x}", "", "货币"})
    @DisplayName("K1 a text in a condition is data: it equals itself and nothing else")
    void aTextInAConditionIsData(String text) {
        RuleBook rules = RuleBook.load(with(
                        rule("equal", "currency == \"" + text + "\"", "10"),
                        rule("listed", "currency in ( \"x\", \"" + text + "\" )", "20"),
                        rule("other", "currency != \"" + text + "\"", "30"))
                .path());
        assertThat(fired(rules, text)).containsExactlyInAnyOrder("equal", "listed");
        assertThat(fired(rules, "EUR")).containsExactly("other");
        assertThat(fired(rules, "text-1")).containsExactly("other");
    }

    @Test
    @DisplayName("K1 rules that compare with the same text all fire: the engine's index holds one entry for it")
    void rulesThatCompareWithTheSameTextAllFire() {
        RuleBook rules = RuleBook.load(with(
                        rule("one", "currency == \"EUR\"", "10"),
                        rule("two", "currency == \"CNY\"", "20"),
                        rule("three", "currency == \"USD\"", "30"),
                        rule("four", "currency == \"GBP\"", "40"),
                        rule("five", "currency == \"EUR\"", "50"),
                        rule("six", "currency == \"EUR\", tier == Tier.B", "60"))
                .path());
        assertThat(fired(rules, "EUR")).containsExactlyInAnyOrder("one", "five", "six");
        assertThat(fired(rules, "USD")).containsExactly("three");
    }

    @Test
    @DisplayName("K1 names that differ in a comment sign only are different rules")
    void namesThatDifferInACommentSign() {
        RuleBook rules = RuleBook.load(with(rule("a*/b", "tier == Tier.B", "10"), rule("a/*b", "tier == Tier.B", "20"))
                .path());
        assertThat(fired(rules, "EUR")).containsExactlyInAnyOrder("a*/b", "a/*b");
    }

    private static List<String> fired(RuleBook rules, String currency) {
        DepositFacts facts = new DepositFacts(
                Tier.B, BigDecimal.TEN, currency, PaymentMethod.OPEN_ACCOUNT, Urgency.NORMAL, Optional.empty());
        return rules.explain(facts).firings().stream().map(Firing::rule).toList();
    }

    @Test
    @DisplayName("K1 a watch takes such names, goes on, and closes at once")
    void aWatchGoesOn() {
        RuleDirectory directory = with(rule("good", "tier == Tier.B", "10"));
        RuleWatch watch = UnstartedWatch.of(directory.path());
        with(rule("*/static{boolean b=true;while(b){}}/*", "tier == Tier.B", "11"));
        assertThat(watch.look()).isEmpty();
        assertThat(watch.look().orElseThrow().accepted()).isTrue();
        with(rule("good again", "tier == Tier.B", "12"));
        assertThat(watch.look()).isEmpty();
        assertThat(watch.look().orElseThrow().accepted()).isTrue();
        assertThat(watch.current().judge(FACTS).percent()).isEqualByComparingTo("12");
        watch.close();
    }
}
