package io.orderkit.desk.internal;

import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A wrapper around the rules. The wrapper asks each question once per attempt, and records the question with its
 * answer. A gate and the decision therefore get the same answer, and the journal contains each question with its
 * answer. The wrapper is not thread-safe, and must be used for one attempt only.
 */
public final class RecordingPolicies implements Policies {
    private final Policies rules;
    private final Map<PolicyFacts<?>, Verdict> heard = new LinkedHashMap<>();

    public RecordingPolicies(Policies rules) {
        this.rules = rules;
    }

    /** Returns the recorded facts, each followed by its verdict, in the order of the questions. */
    public List<Object> evidence() {
        List<Object> evidence = new ArrayList<>();
        heard.forEach((facts, verdict) -> {
            evidence.add(facts);
            evidence.add(verdict);
        });
        return evidence;
    }

    @Override
    @SuppressWarnings("unchecked") // every verdict in the map has the type that its facts require
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
