package io.orderkit.desk.properties;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import java.util.HashMap;
import java.util.Map;

/**
 * A wrapper around the rules that adds the host's properties of one order to the facts. Each property is computed only
 * once. Not thread-safe.
 */
final class OrderPolicies implements Policies {
    private final OrderProperties properties;
    private final Order<?> order;
    private final Policies rules;
    private final Map<Class<?>, Map<String, String>> known = new HashMap<>();

    OrderPolicies(OrderProperties properties, Order<?> order, Policies rules) {
        this.properties = properties;
        this.order = order;
        this.rules = rules;
    }

    @Override
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        Map<String, String> own = known.computeIfAbsent(facts.getClass(), question -> properties.of(question, order));
        return rules.judge(
                own.isEmpty()
                        ? facts
                        : facts.about(facts.about()
                                .orElse(Circumstances.NONE)
                                .with(own)
                                .known()));
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
