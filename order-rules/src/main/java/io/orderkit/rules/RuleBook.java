package io.orderkit.rules;

import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.rules.internal.Directory;
import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.ShippedRules;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.rulings.CollectedCompleteness;
import io.orderkit.rules.internal.rulings.CollectedDeposit;
import io.orderkit.rules.internal.rulings.CollectedDueTime;
import io.orderkit.rules.internal.rulings.CollectedPostponement;
import io.orderkit.rules.internal.rulings.CollectedPricing;
import io.orderkit.rules.internal.rulings.CollectedTier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The policies as rule files, one a topic, which business analysts read and change (X7): tier.drl, deposit.drl,
 * postponement.drl, pricing.drl, completeness.drl, due-time.drl, and reasons.csv with the sentences.
 *
 * <pre>
 * RuleBook rules = RuleBook.standard();                         // as shipped; compiled when the library was built
 * RuleBook ours = RuleBook.load(Path.of("/etc/mill/rules"));    // a directory of our own
 * </pre>
 *
 * <p>Where several rules speak to one question: the lowest tier holds, the highest deposit, every doubt about a price,
 * every required item, and the shortest time that is not merely the usual one; two rules that contradict each other about
 * the terms of postponement are a failure. The order in which rules stand in a file never decides. A verdict carries every
 * rule that fired, and the reasons of those that decided.
 *
 * <p>Each question throws {@link PolicyFailure}, naming the rule, when a rule fails, when the rules do not come to an end,
 * and when they leave the question unanswered.
 *
 * <p>Immutable and thread-safe. One book serves all threads of an application; opening one is dear, asking is cheap.
 */
public final class RuleBook implements Policies {
    private final RuleSet rules;
    private final Reasons reasons;

    private RuleBook(RuleSet rules) {
        this.rules = rules;
        this.reasons = new Reasons(rules.reasons());
    }

    /** The rules that are shipped with the library: the handbook's. */
    public static RuleBook standard() {
        return new RuleBook(ShippedRules.open());
    }

    /**
     * Compiles the rules in a directory. It holds all seven files; to begin with, copy the shipped ones. The version's label
     * is the directory's name.
     *
     * @throws RuleSetInvalid when a file is missing or wrong, with all findings
     * @throws IllegalStateException when the rule compiler is not on the class path; the message says what to add
     */
    public static RuleBook load(Path directory) {
        List<Finding> findings = new ArrayList<>();
        return new RuleBook(Directory.open(directory, findings)
                .orElseThrow(() -> new RuleSetInvalid(directory.toString(), findings)));
    }

    @Override
    public TierVerdict tier(TierFacts facts) {
        return rules.judge(Topic.TIER, rules.view().of(facts), new CollectedTier());
    }

    @Override
    public DepositVerdict deposit(DepositFacts facts) {
        return rules.judge(Topic.DEPOSIT, rules.view().of(facts), new CollectedDeposit());
    }

    @Override
    public PostponementVerdict postponement(PostponementFacts facts) {
        return rules.judge(Topic.POSTPONEMENT, rules.view().of(facts), new CollectedPostponement());
    }

    @Override
    public PricingVerdict pricing(PricingFacts facts) {
        return rules.judge(Topic.PRICING, rules.view().of(facts), new CollectedPricing());
    }

    @Override
    public CompletenessVerdict completeness(CompletenessFacts facts) {
        return rules.judge(Topic.COMPLETENESS, rules.view().of(facts), new CollectedCompleteness());
    }

    @Override
    public DueTimeVerdict dueTime(DueTimeFacts facts) {
        return rules.judge(Topic.DUE_TIME, rules.view().of(facts), new CollectedDueTime());
    }

    /** The hash of the files' content, and what people call these rules: {@code standard (3f9c0a…)}. */
    @Override
    public RuleSetVersion version() {
        return rules.version();
    }

    /** The sentences of these rules' reasons. */
    public Reasons reasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "RuleBook " + version();
    }
}
