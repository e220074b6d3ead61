package io.orderkit.testkit.scenario;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.policy.asked.BackDatingVerdict;
import io.orderkit.domain.policy.asked.CancellationFeeFacts;
import io.orderkit.domain.policy.asked.CancellationFeeVerdict;
import io.orderkit.domain.policy.asked.IssueFacts;
import io.orderkit.domain.policy.asked.IssueVerdict;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.policy.asked.PlanVerdict;
import io.orderkit.domain.policy.asked.SupervisionFacts;
import io.orderkit.domain.policy.asked.SupervisionVerdict;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The handbook's rules, with individual answers that tests can replace. Immutable and thread-safe. */
public final class SettablePolicies implements Policies {
    private static final RuleSetVersion VERSION = new RuleSetVersion("house-1", "house");

    private final Policies.Answering answers;

    private SettablePolicies(Policies.Answering answers) {
        this.answers = answers;
    }

    /** Returns the handbook's rules without any changes. */
    public static SettablePolicies likeTheHandbook() {
        return new SettablePolicies(
                        Policies.answering().otherwise(new HandbookPolicies()).version(VERSION))
                .terms(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a copy of these rules that gives the supplied answer to one kind of question. */
    public <V extends Verdict, F extends PolicyFacts<V>> SettablePolicies answering(
            Class<F> question, Function<? super F, ? extends V> answer) {
        return new SettablePolicies(answers.on(question, answer));
    }

    /** Sets the terms for postponing an order's dates (C9.3). */
    public SettablePolicies postponing(PostponementTerms other) {
        return answering(PostponementFacts.class, facts -> new PostponementVerdict(other, judged()));
    }

    /** Sets the mandatory items of the order form (C3). */
    public SettablePolicies requiring(Set<FormField> other) {
        return answering(CompletenessFacts.class, facts -> new CompletenessVerdict(other, judged()));
    }

    /** Sets the same tier for all customers (X7). */
    public SettablePolicies everybodyIs(Tier other) {
        return answering(TierFacts.class, facts -> new TierVerdict(other, judged()));
    }

    /** Sets the same deposit percentage for all tiers (C9.2). */
    public SettablePolicies everybodyDeposits(String percent) {
        return answering(DepositFacts.class, facts -> new DepositVerdict(new BigDecimal(percent), judged()));
    }

    /** Makes the rules raise a doubt about every order line (C5). */
    public SettablePolicies doubting(String code) {
        return answering(PricingFacts.class, facts -> new PricingVerdict(List.of(Reason.of(code)), judged()));
    }

    /** Sets the period in which members can change their mall orders (M1). */
    public SettablePolicies membersChangeWithin(int hours) {
        return terms(Optional.of(hours), Optional.empty(), Optional.empty());
    }

    /** Allows the goods of every mall order to leave before they are paid for (M5). */
    public SettablePolicies unpaidMallOrdersShip() {
        return terms(Optional.empty(), Optional.of(true), Optional.empty());
    }

    /** Sets the maximum amount of a mall order with cash on delivery (M4). */
    public SettablePolicies cashUpTo(String most) {
        return terms(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(most)));
    }

    /** Allows the production order to be issued before the signed return, for all tiers (C9.1). */
    public SettablePolicies everybodyMayOweTheReturn() {
        return answering(
                IssueFacts.class,
                facts -> new IssueVerdict(true, answers.judge(facts).bySupervisor(), judged()));
    }

    /** Requires the CS supervisor to issue the production order (C10). */
    public SettablePolicies supervisorIssues() {
        return answering(
                IssueFacts.class, facts -> new IssueVerdict(answers.judge(facts).beforeReturn(), true, judged()));
    }

    /** Sets the percentage of the gross amount that must be paid before the goods leave, for all tiers (C13). */
    public SettablePolicies everybodyPaysBeforeGoods(String percent) {
        return answering(PaymentGateFacts.class, facts -> {
            PaymentGateVerdict before = answers.judge(facts);
            return new PaymentGateVerdict(
                    new BigDecimal(percent), before.clearedByPayment(), before.methodAccepted(), judged());
        });
    }

    /** Makes the payment gate open as soon as the required amount is paid, without a clearance (C13.2). */
    public SettablePolicies completingPaymentClears() {
        return answering(PaymentGateFacts.class, facts -> {
            PaymentGateVerdict before = answers.judge(facts);
            return new PaymentGateVerdict(before.percent(), true, before.methodAccepted(), judged());
        });
    }

    /** Makes the payment gate reject the given payment method (C5, C13). */
    public SettablePolicies refusing(PaymentMethod method) {
        return answering(PaymentGateFacts.class, facts -> {
            PaymentGateVerdict before = answers.judge(facts);
            boolean accepted = before.methodAccepted() && !facts.paymentMethod().equals(method);
            return new PaymentGateVerdict(before.percent(), before.clearedByPayment(), accepted, judged());
        });
    }

    /** Sets the maximum cancellation fee as a percentage of the order's total, for all causes (X8). */
    public SettablePolicies feeUpToOfTotal(String percent) {
        return answering(
                CancellationFeeFacts.class,
                facts -> new CancellationFeeVerdict(Optional.empty(), Optional.of(new BigDecimal(percent)), judged()));
    }

    /** Sets the maximum cancellation fee as a percentage of the amount paid, for all causes (X8). */
    public SettablePolicies feeUpToOfPaid(String percent) {
        return answering(
                CancellationFeeFacts.class,
                facts -> new CancellationFeeVerdict(Optional.of(new BigDecimal(percent)), Optional.empty(), judged()));
    }

    /** Sets the maximum number of days by which people other than the supervisor can back-date entries (X11). */
    public SettablePolicies daysBack(int days) {
        return answering(BackDatingFacts.class, facts -> new BackDatingVerdict(days, judged()));
    }

    /** Sets the minimum number of supervision times for a delivery (C16). */
    public SettablePolicies supervisionTimes(int times) {
        return answering(SupervisionFacts.class, facts -> new SupervisionVerdict(times, judged()));
    }

    /** Sets the minimum number of different people who must agree to an emergency plan (C11.1). */
    public SettablePolicies personsOfAPlan(int persons) {
        return answering(PlanFacts.class, facts -> new PlanVerdict(persons, judged()));
    }

    private SettablePolicies terms(
            Optional<Integer> changeHours, Optional<Boolean> unpaidShips, Optional<BigDecimal> cashLimit) {
        return answering(MallTermsFacts.class, facts -> {
            MallTermsVerdict before = answers.judge(facts);
            return new MallTermsVerdict(
                    changeHours.or(before::changeHours),
                    unpaidShips.orElse(before.shipsUnpaid()),
                    cashLimit.or(before::cashLimit),
                    judged());
        });
    }

    @Override
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        return answers.judge(facts);
    }

    @Override
    public boolean answers(Class<? extends PolicyFacts<?>> question) {
        return answers.answers(question);
    }

    @Override
    public RuleSetVersion version() {
        return VERSION;
    }

    private static Judgement judged() {
        return new Judgement(VERSION, List.of("house rule"), List.of(Reason.of("house-rule")));
    }
}
