package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.CatalogueBuilder;
import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.refusal.Language;
import io.orderkit.rules.internal.compiling.NeutralText;
import io.orderkit.rules.report.RuleReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("K8")
@DisplayName("The rules of a company with names of its own")
class CompanyNamesTest {
    private static final Tier LOWEST = Tier.of("aa");
    private static final Catalogue NAMES = new CatalogueBuilder(Catalogue.handbook())
            .tier("aa", 9)
            .channel("edi")
            .language("de")
            .build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    private RuleDirectory ours(Catalogue names) {
        return RuleDirectory.copiedTo(parent, "ours")
                .write(VocabularyFile.NAME, VocabularyFile.text(names))
                .add("tier-standard.csv", "aa,,,,AA,\n")
                .add("deposit-percentages.csv", "Aa,,,45,\naa,prepayment,,100,\n")
                .replace("deposit.drl", "tier == Tier.C", "tier in ( Tier.C, Tier.AA )");
    }

    private static DepositFacts deposit(Tier tier) {
        return new DepositFacts(
                tier, BigDecimal.TEN, "CNY", PaymentMethod.OPEN_ACCOUNT, Urgency.NORMAL, Optional.empty());
    }

    @Test
    @DisplayName("name them in conditions, lists and tables; others are refused with those that there are")
    void named() {
        RuleDirectory directory = ours(NAMES);
        RuleBook rules = RuleBook.load(directory.path());
        assertThat(rules.judge(deposit(LOWEST)).percent()).isEqualByComparingTo("45");
        assertThat(rules.judge(deposit(Tier.C)).percent()).isEqualByComparingTo("30");
        assertThat(rules.objections(NAMES)).isEmpty();
        assertThat(rules.objections(Catalogue.handbook()))
                .contains("the tier aa is in the rule directory, not in the processes")
                .last()
                .asString()
                .contains("VocabularyFile.write");
        assertThat(rules.review().findings()).isEmpty();

        directory.replace("deposit.drl", "Tier.AA", "Tier.AAA").add("deposit-percentages.csv", "ab,,,45,\n");
        assertThatThrownBy(() -> RuleBook.load(directory.path()))
                .isInstanceOf(RuleSetInvalid.class)
                .hasMessageContaining("Tier has no \"AAA\"; there is A, B, C, AA; maybe \"AA\"")
                .hasMessageContaining("one of A, B, C, aa");
    }

    @Test
    @DisplayName("tell them apart in a table of their own, which needs a row for each")
    void ownTable() {
        RuleDirectory directory = ours(NAMES)
                .write("properties.csv", """
                name,topic,type,values,table,meaning
                surcharge,deposit,number,,surcharges.csv,what a tier pays more
                """)
                .write("surcharges.csv", "tier,surcharge\nA,0\nB,0\nC,0\n")
                .add("deposit.drl", """
                rule "C9.2 surcharge"
                when
                    OrderTerms( tier == Tier.AA, $percent : surcharge )
                then
                    verdict.requirePercent($percent, "deposit-tier-c");
                end
                """);
        assertThatThrownBy(() -> RuleBook.load(directory.path()))
                .hasMessageContaining("surcharges.csv")
                .hasMessageContaining("has no row for tier aa");
        directory.add("surcharges.csv", "aa,60\n");
        RuleBook rules = RuleBook.load(directory.path());
        assertThat(rules.judge(deposit(LOWEST)).percent()).isEqualByComparingTo("60");
        assertThat(rules.judge(deposit(Tier.C)).percent()).isEqualByComparingTo("30");
    }

    @Test
    @DisplayName("let the lowest tier hold by rank, whatever it is called")
    void rank() {
        RuleDirectory directory = ours(NAMES).add("tier.drl", """
                rule "X7 everybody at the bottom"
                when
                    Customer( assignedTier != Tier.AA )
                then
                    verdict.tier(Tier.AA, "tier-assigned");
                end
                """);
        RuleBook rules = RuleBook.load(directory.path());
        TierFacts facts = new TierFacts(Optional.of(Tier.B), BigDecimal.TEN, 3, 0);
        assertThat(rules.judge(facts).tier()).isEqualTo(LOWEST);
        assertThat(rules.explain(facts).firings()).hasSize(2);
    }

    @Test
    @DisplayName("have a gap where a tier of theirs gets no verdict, and the review shows it")
    void gap() {
        RuleDirectory directory = ours(NAMES).replace("deposit.drl", "tier in ( Tier.C, Tier.AA )", "tier == Tier.C");
        assertThat(RuleBook.load(directory.path()).review().findings())
                .anySatisfy(finding -> assertThat(finding.toString()).contains("aa"));
    }

    @Test
    @DisplayName("may have sentences in German, and say in English, with a mark, what has none")
    void german() {
        RuleDirectory directory =
                ours(NAMES).replace("reasons.csv", "code,requirement,en,es,zh", "code,requirement,en,es,zh,de");
        String row = RuleDirectory.shipped("reasons.csv")
                .lines()
                .filter(line -> line.startsWith("deposit-tier-c,"))
                .findFirst()
                .orElseThrow();
        directory.replace("reasons.csv", row, row + ",{percent} % Anzahlung vor der Fertigung.");
        Reasons reasons = RuleBook.load(directory.path()).reasons();
        Language german = Language.of("de");
        assertThat(reasons.say(german, new Reason("deposit-tier-c", Map.of("percent", "30"))))
                .isEqualTo("30 % Anzahlung vor der Fertigung.");
        assertThat(reasons.say(german, new Reason("deposit-tier-b", Map.of("percent", "20"))))
                .startsWith("[en] ")
                .contains("20");
    }

    @Test
    @DisplayName("are refused where the file with the names is broken, or lacks a name that they use")
    void broken() {
        RuleDirectory directory = ours(NAMES).write(VocabularyFile.NAME, "{\n\"tier\": [{\"name\": \"aa\"}]}");
        assertThatThrownBy(() -> RuleBook.load(directory.path()))
                .hasMessageContaining("vocabulary.json")
                .hasMessageContaining("line 2: rank of tier aa");
        RuleDirectory without = ours(Catalogue.handbook());
        assertThatThrownBy(() -> RuleBook.load(without.path())).hasMessageContaining("Tier has no \"AA\"");
    }

    @Test
    @DisplayName("keep their names while the application runs")
    void watched() {
        RuleDirectory directory = ours(NAMES);
        try (RuleWatch watch = UnstartedWatch.of(directory.path())) {
            directory.write(
                    VocabularyFile.NAME,
                    VocabularyFile.text(
                            new CatalogueBuilder(NAMES).channel("telex").build()));
            assertThat(watch.look()).isEmpty();
            RuleReport report = watch.look().orElseThrow();
            assertThat(report.accepted()).isFalse();
            assertThat(report.toString())
                    .contains("the channel telex is in the changed directory, not in the rules in force");
        }
    }

    @Test
    @Tag("K1")
    @DisplayName("reach the engine as data: what it reads is the same, whatever the names are")
    void data() {
        assertThat(NeutralText.ofDeposits(NAMES, "Tier.AA"))
                .isEqualTo(NeutralText.ofDeposits(
                        new CatalogueBuilder(Catalogue.handbook())
                                .tier("injected", 4)
                                .build(),
                        "Tier.INJECTED"))
                .doesNotContain("Tier.AA", "INJECTED")
                .contains("Tier.of(\"text-");
    }
}
