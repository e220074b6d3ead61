package io.orderkit.rules.vocabulary;

import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a host's question, as read by a program that cannot load the host's classes.
 *
 * @param topic the name of the question's topic
 * @param type the name of the facts in fact files
 * @param known the known property values, by property name
 * @param about additional facts, such as the date and the customer
 */
public record DeclaredFacts(String topic, String type, Map<String, Object> known, Optional<Circumstances> about)
        implements PolicyFacts<DeclaredVerdict> {
    public DeclaredFacts {
        known = Map.copyOf(known);
    }

    @Override
    public DeclaredFacts about(Optional<Circumstances> others) {
        return new DeclaredFacts(topic, type, known, others);
    }
}
