package io.orderkit.desk;

import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.policy.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the rules each question once within an attempt, and remembers what was asked and answered: the same question gets the same
 * answer in a gate and in the decision, and the journal keeps both. Not thread-safe; lives within one attempt.
 */
final class RecordingPolicies implements Policies {
    private final Policies rules;
    private final Map<PolicyFacts<?>, Verdict> heard = new LinkedHashMap<>();

    RecordingPolicies(Policies rules) {
        this.rules = rules;
    }

    /** Facts and verdicts in turn, in the order in which they were asked. */
    List<Object> evidence() {
        List<Object> evidence = new ArrayList<>();
        heard.forEach((facts, verdict) -> {
            evidence.add(facts);
            evidence.add(verdict);
        });
        return evidence;
    }

    @SuppressWarnings("unchecked") // facts are kept with the verdict that they ask for
    private <V extends Verdict> V ask(PolicyFacts<V> facts) {
        return (V) heard.computeIfAbsent(facts, asked -> asked.judgedBy(rules));
    }

    @Override
    public TierVerdict tier(TierFacts facts) {
        return ask(facts);
    }

    @Override
    public DepositVerdict deposit(DepositFacts facts) {
        return ask(facts);
    }

    @Override
    public PostponementVerdict postponement(PostponementFacts facts) {
        return ask(facts);
    }

    @Override
    public PricingVerdict pricing(PricingFacts facts) {
        return ask(facts);
    }

    @Override
    public CompletenessVerdict completeness(CompletenessFacts facts) {
        return ask(facts);
    }

    @Override
    public DueTimeVerdict dueTime(DueTimeFacts facts) {
        return ask(facts);
    }

    @Override
    public MallTermsVerdict mallTerms(MallTermsFacts facts) {
        return ask(facts);
    }

    @Override
    public RuleSetVersion version() {
        return rules.version();
    }
}
