package io.orderkit.testkit.walk;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Statistics about the attempts, refusals and final states of all walks. Not thread-safe. */
public final class WalkTally {
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Refusal> samples = new LinkedHashMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private int attempts;
    private int acceptedAttempts;

    public void accepted(String step) {
        attempts++;
        acceptedAttempts++;
        accepted.merge(step, 1, Integer::sum);
    }

    public void refused(List<Refusal> reasons) {
        attempts++;
        reasons.stream().map(Refusal::code).distinct().forEach(code -> refused.merge(code, 1, Integer::sum));
        reasons.forEach(reason -> samples.putIfAbsent(
                reason.code() + new TreeSet<>(reason.attributes().keySet()), reason));
    }

    public void ended(Order<?> order) {
        order.positions().all().stream()
                .filter(State::isEnd)
                .forEach(state -> ends.merge(state.wireName(), 1, Integer::sum));
    }

    /** Returns the number of orders that ended in the given state. */
    public int timesEnded(State state) {
        return ends.getOrDefault(state.wireName(), 0);
    }

    public int acceptedPercent() {
        return acceptedAttempts * 100 / Math.max(1, attempts);
    }

    public int timesAccepted(String step) {
        return accepted.getOrDefault(step, 0);
    }

    public int timesRefused(String code) {
        return refused.getOrDefault(code, 0);
    }

    /** Returns one example of a refusal for each combination of code and attribute names. */
    public List<Refusal> samples() {
        return List.copyOf(samples.values());
    }

    @Override
    public String toString() {
        return attempts + " attempts, " + acceptedPercent() + " % accepted\nends " + ends + "\naccepted " + accepted
                + "\nrefused " + refused;
    }
}
