package io.orderkit.rules.report;

import io.orderkit.domain.policy.Verdict;
import java.util.List;

/**
 * A verdict with its explanation, which lists the rules that fired (X5).
 *
 * @param verdict the verdict
 * @param firings the rules that fired, in firing order
 * @param <V> the verdict's type
 */
public record Explanation<V extends Verdict>(V verdict, List<Firing> firings) {
    public Explanation {
        firings = List.copyOf(firings);
    }
}
