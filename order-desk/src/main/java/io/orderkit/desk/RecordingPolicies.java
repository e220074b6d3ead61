package io.orderkit.desk;

import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A wrapper of the rules that asks each question once within an attempt, and records questions and answers. The same
 * question gets the same answer in a gate and in the decision, and the journal keeps both. Not thread-safe; used within
 * one attempt.
 */
final class RecordingPolicies implements Policies {
    private final Policies rules;
    private final Map<PolicyFacts<?>, Verdict> heard = new LinkedHashMap<>();

    RecordingPolicies(Policies rules) {
        this.rules = rules;
    }

    /** Returns facts and verdicts alternately, in the order of the questions. */
    List<Object> evidence() {
        List<Object> evidence = new ArrayList<>();
        heard.forEach((facts, verdict) -> {
            evidence.add(facts);
            evidence.add(verdict);
        });
        return evidence;
    }

    @Override
    @SuppressWarnings("unchecked") // facts are stored with the verdict that they ask for
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        return (V) heard.computeIfAbsent(facts, rules::judge);
    }

    @Override
    public boolean answers(Class<? extends PolicyFacts<?>> question) {
        return rules.answers(question);
    }

    @Override
    public RuleSetVersion version() {
        return rules.version();
    }
}
