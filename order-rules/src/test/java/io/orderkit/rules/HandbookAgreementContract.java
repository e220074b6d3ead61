package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.policy.asked.CancellationFeeFacts;
import io.orderkit.domain.policy.asked.IssueFacts;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.policy.asked.SupervisionFacts;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A contract test that compares the rules' answers and reasons with those of the handbook's Java implementation. */
abstract class HandbookAgreementContract {
    private static final Policies HANDBOOK = new HandbookPolicies();

    abstract RuleBook rules();

    @Property(tries = 2000)
    @Tag("X7")
    void theTierIsTheHandbooks(@ForAll("tier") TierFacts facts) {
        agree(facts, verdict -> verdict.tier());
    }

    @Property(tries = 2000)
    @Tag("C9.2")
    void theDepositIsTheHandbooks(@ForAll("deposit") DepositFacts facts) {
        agree(facts, verdict -> verdict.percent());
    }

    @Property(tries = 2000)
    @Tag("C9.3")
    void theTermsOfPostponementAreTheHandbooks(@ForAll("postponement") PostponementFacts facts) {
        agree(facts, verdict -> verdict.terms());
    }

    @Property(tries = 2000)
    @Tag("C5")
    void theDoubtsAboutAPriceAreTheHandbooks(@ForAll("pricing") PricingFacts facts) {
        agree(facts, verdict -> codes(verdict.doubts()));
    }

    @Property(tries = 2000)
    @Tag("C3")
    void theRequiredItemsAreTheHandbooks(@ForAll("completeness") CompletenessFacts facts) {
        agree(facts, verdict -> verdict.required());
    }

    @Property(tries = 2000)
    @Tag("X3")
    void theDueTimeIsTheHandbooks(@ForAll("dueTime") DueTimeFacts facts) {
        agree(facts, verdict -> verdict.hours());
    }

    @Property(tries = 2000)
    @Tag("M1")
    @Tag("M4")
    @Tag("M5")
    void theTermsOfTheMallAreTheHandbooks(@ForAll("mallTerms") MallTermsFacts facts) {
        agree(facts, verdict -> List.of(verdict.changeHours(), verdict.shipsUnpaid(), verdict.cashLimit()));
    }

    @Property(tries = 500)
    @Tag("C9.1")
    void theTermsOfAnIssueAreTheHandbooks(@ForAll("issue") IssueFacts facts) {
        agree(facts);
    }

    @Property(tries = 500)
    @Tag("C13.1")
    void thePaymentBeforeGoodsIsTheHandbooks(@ForAll("paymentGate") PaymentGateFacts facts) {
        agree(facts);
    }

    @Property(tries = 500)
    @Tag("X8")
    void theHighestFeeIsTheHandbooks(@ForAll("cancellationFee") CancellationFeeFacts facts) {
        agree(facts);
    }

    @Property(tries = 500)
    @Tag("X11")
    void theDaysBackAreTheHandbooks(@ForAll("backDating") BackDatingFacts facts) {
        agree(facts);
    }

    @Property(tries = 500)
    @Tag("C16")
    void theSupervisionTimesAreTheHandbooks(@ForAll("supervision") SupervisionFacts facts) {
        agree(facts);
    }

    @Property(tries = 500)
    @Tag("C11.1")
    void thePersonsOfAPlanAreTheHandbooks(@ForAll("plan") PlanFacts facts) {
        agree(facts);
    }

    /**
     * Compares the answers. Each rule that determined the handbook's answer must have fired in the rule set as well,
     * under the same name. Rules that did not affect the answer may also have fired.
     */
    private <V extends Verdict> void agree(PolicyFacts<V> facts, Function<V, Object> answer) {
        V handbook = HANDBOOK.judge(facts);
        V ruled = rules().judge(facts);
        assertThat(plain(answer.apply(ruled))).isEqualTo(plain(answer.apply(handbook)));
        assertThat(codes(ruled.judgement().reasons()))
                .isEqualTo(codes(handbook.judgement().reasons()));
        assertThat(ruled.judgement().rules())
                .containsSubsequence(handbook.judgement().rules());
        assertThat(ruled.judgement().version()).isEqualTo(rules().version());
    }

    /** Compares the complete answer from the rules with that from the handbook, for a question of any kind. */
    final <V extends Verdict> void agree(PolicyFacts<V> facts) {
        agree(
                facts,
                verdict -> Arrays.stream(verdict.getClass().getRecordComponents())
                        .filter(part -> part.getType() != Judgement.class)
                        .map(part -> plain(read(verdict, part)))
                        .toList());
    }

    private static Object read(Verdict verdict, RecordComponent part) {
        try {
            return part.getAccessor().invoke(verdict);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }

    /** Returns a comparable form of a value. Decimal numbers are represented by their numeric value, and reasons by their code. */
    private static Object plain(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(HandbookAgreementContract::plain).toList();
        }
        return value instanceof Reason reason ? reason.code() : value;
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @Provide
    Arbitrary<TierFacts> tier() {
        return RandomFacts.tier();
    }

    @Provide
    Arbitrary<DepositFacts> deposit() {
        return RandomFacts.deposit();
    }

    @Provide
    Arbitrary<PostponementFacts> postponement() {
        return RandomFacts.postponement();
    }

    @Provide
    Arbitrary<PricingFacts> pricing() {
        return RandomFacts.pricing();
    }

    @Provide
    Arbitrary<CompletenessFacts> completeness() {
        return RandomFacts.completeness();
    }

    @Provide
    Arbitrary<DueTimeFacts> dueTime() {
        return RandomFacts.dueTime();
    }

    @Provide
    Arbitrary<MallTermsFacts> mallTerms() {
        return RandomFacts.mallTerms();
    }

    @Provide
    Arbitrary<IssueFacts> issue() {
        return RandomAsked.issue();
    }

    @Provide
    Arbitrary<PaymentGateFacts> paymentGate() {
        return RandomAsked.paymentGate();
    }

    @Provide
    Arbitrary<CancellationFeeFacts> cancellationFee() {
        return RandomAsked.cancellationFee();
    }

    @Provide
    Arbitrary<BackDatingFacts> backDating() {
        return RandomAsked.backDating();
    }

    @Provide
    Arbitrary<SupervisionFacts> supervision() {
        return RandomAsked.supervision();
    }

    @Provide
    Arbitrary<PlanFacts> plan() {
        return RandomAsked.plan();
    }
}
