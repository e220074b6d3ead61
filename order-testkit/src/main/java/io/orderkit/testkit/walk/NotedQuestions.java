package io.orderkit.testkit.walk;

import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import java.util.LinkedHashSet;
import java.util.Set;

/** A wrapper around the rules. It records the types of the questions that a step asks the rules. Not thread-safe. */
final class NotedQuestions implements Policies {
    private final Policies rules;
    private final Set<Class<?>> asked = new LinkedHashSet<>();

    NotedQuestions(Policies rules) {
        this.rules = rules;
    }

    Set<Class<?>> asked() {
        return asked;
    }

    @Override
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        asked.add(facts.getClass());
        return rules.judge(facts);
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
