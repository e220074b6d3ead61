package io.orderkit.testkit.scenario;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.HandbookPolicies;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The handbook's rules, but for what a house says otherwise. Immutable and thread-safe.
 *
 * @param terms the terms of postponement (C9.3)
 * @param required the items of the form that must be there (C3)
 * @param tier the tier of every customer (X7)
 * @param depositPercent the deposit of every tier (C9.2)
 * @param doubt one more doubt, about every line (C5)
 * @param changeHours how long members may change their orders (M1)
 * @param unpaidShips whether every mall order may leave before its money has come (M5)
 * @param cashLimit up to how much an order may be paid in cash on delivery (M4)
 */
public record SettablePolicies(
        Optional<PostponementTerms> terms,
        Optional<Set<FormField>> required,
        Optional<Tier> tier,
        Optional<BigDecimal> depositPercent,
        Optional<String> doubt,
        Optional<Integer> changeHours,
        Optional<Boolean> unpaidShips,
        Optional<BigDecimal> cashLimit)
        implements Policies {
    private static final Policies HANDBOOK = new HandbookPolicies();
    private static final RuleSetVersion VERSION = new RuleSetVersion("house-1", "house");

    /** Nothing is said otherwise yet. */
    public static SettablePolicies likeTheHandbook() {
        return new SettablePolicies(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public SettablePolicies postponing(PostponementTerms other) {
        return new SettablePolicies(
                Optional.of(other), required, tier, depositPercent, doubt, changeHours, unpaidShips, cashLimit);
    }

    public SettablePolicies requiring(Set<FormField> other) {
        return new SettablePolicies(
                terms, Optional.of(other), tier, depositPercent, doubt, changeHours, unpaidShips, cashLimit);
    }

    public SettablePolicies everybodyIs(Tier other) {
        return new SettablePolicies(
                terms, required, Optional.of(other), depositPercent, doubt, changeHours, unpaidShips, cashLimit);
    }

    public SettablePolicies everybodyDeposits(String percent) {
        Optional<BigDecimal> other = Optional.of(new BigDecimal(percent));
        return new SettablePolicies(terms, required, tier, other, doubt, changeHours, unpaidShips, cashLimit);
    }

    public SettablePolicies doubting(String code) {
        return new SettablePolicies(
                terms, required, tier, depositPercent, Optional.of(code), changeHours, unpaidShips, cashLimit);
    }

    public SettablePolicies membersChangeWithin(int hours) {
        return new SettablePolicies(
                terms, required, tier, depositPercent, doubt, Optional.of(hours), unpaidShips, cashLimit);
    }

    public SettablePolicies unpaidMallOrdersShip() {
        return new SettablePolicies(
                terms, required, tier, depositPercent, doubt, changeHours, Optional.of(true), cashLimit);
    }

    public SettablePolicies cashUpTo(String most) {
        Optional<BigDecimal> limit = Optional.of(new BigDecimal(most));
        return new SettablePolicies(terms, required, tier, depositPercent, doubt, changeHours, unpaidShips, limit);
    }

    @Override
    public TierVerdict tier(TierFacts facts) {
        return tier.map(its -> new TierVerdict(its, judged())).orElseGet(() -> HANDBOOK.tier(facts));
    }

    @Override
    public DepositVerdict deposit(DepositFacts facts) {
        return depositPercent
                .map(percent -> new DepositVerdict(percent, judged()))
                .orElseGet(() -> HANDBOOK.deposit(facts));
    }

    @Override
    public PostponementVerdict postponement(PostponementFacts facts) {
        return terms.map(its -> new PostponementVerdict(its, judged())).orElseGet(() -> HANDBOOK.postponement(facts));
    }

    @Override
    public PricingVerdict pricing(PricingFacts facts) {
        return doubt.map(code -> new PricingVerdict(List.of(Reason.of(code)), judged()))
                .orElseGet(() -> HANDBOOK.pricing(facts));
    }

    @Override
    public CompletenessVerdict completeness(CompletenessFacts facts) {
        return required.map(items -> new CompletenessVerdict(items, judged()))
                .orElseGet(() -> HANDBOOK.completeness(facts));
    }

    @Override
    public DueTimeVerdict dueTime(DueTimeFacts facts) {
        return HANDBOOK.dueTime(facts);
    }

    @Override
    public MallTermsVerdict mallTerms(MallTermsFacts facts) {
        MallTermsVerdict handbook = HANDBOOK.mallTerms(facts);
        return new MallTermsVerdict(
                changeHours.or(handbook::changeHours),
                unpaidShips.orElse(handbook.shipsUnpaid()),
                cashLimit.or(handbook::cashLimit),
                judged());
    }

    @Override
    public RuleSetVersion version() {
        return VERSION;
    }

    private static Judgement judged() {
        return new Judgement(VERSION, List.of("house rule"), List.of(Reason.of("house-rule")));
    }
}
