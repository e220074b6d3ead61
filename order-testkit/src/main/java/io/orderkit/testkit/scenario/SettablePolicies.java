package io.orderkit.testkit.scenario;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.HandbookPolicies;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The handbook's rules, but for what a house says otherwise. Immutable and thread-safe. */
public final class SettablePolicies implements Policies {
    private static final RuleSetVersion VERSION = new RuleSetVersion("house-1", "house");

    private final Policies.Answering answers;

    private SettablePolicies(Policies.Answering answers) {
        this.answers = answers;
    }

    /** Nothing is said otherwise yet. */
    public static SettablePolicies likeTheHandbook() {
        return new SettablePolicies(
                        Policies.answering().otherwise(new HandbookPolicies()).version(VERSION))
                .terms(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The answer to one kind of question, whatever the handbook says. */
    public <V extends Verdict, F extends PolicyFacts<V>> SettablePolicies answering(
            Class<F> question, Function<? super F, ? extends V> answer) {
        return new SettablePolicies(answers.on(question, answer));
    }

    /** The terms of postponement (C9.3). */
    public SettablePolicies postponing(PostponementTerms other) {
        return answering(PostponementFacts.class, facts -> new PostponementVerdict(other, judged()));
    }

    /** The items of the form that must be there (C3). */
    public SettablePolicies requiring(Set<FormField> other) {
        return answering(CompletenessFacts.class, facts -> new CompletenessVerdict(other, judged()));
    }

    /** The tier of every customer (X7). */
    public SettablePolicies everybodyIs(Tier other) {
        return answering(TierFacts.class, facts -> new TierVerdict(other, judged()));
    }

    /** The deposit of every tier (C9.2). */
    public SettablePolicies everybodyDeposits(String percent) {
        return answering(DepositFacts.class, facts -> new DepositVerdict(new BigDecimal(percent), judged()));
    }

    /** A doubt about every line (C5). */
    public SettablePolicies doubting(String code) {
        return answering(PricingFacts.class, facts -> new PricingVerdict(List.of(Reason.of(code)), judged()));
    }

    /** How long members may change their orders (M1). */
    public SettablePolicies membersChangeWithin(int hours) {
        return terms(Optional.of(hours), Optional.empty(), Optional.empty());
    }

    /** Every mall order may leave before its money has come (M5). */
    public SettablePolicies unpaidMallOrdersShip() {
        return terms(Optional.empty(), Optional.of(true), Optional.empty());
    }

    /** Up to how much an order may be paid in cash on delivery (M4). */
    public SettablePolicies cashUpTo(String most) {
        return terms(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(most)));
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
