package io.orderkit.processtests.walk;

import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happened on the walks. Not thread-safe. */
final class WalkTally {
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private int attempts;
    private int acceptedAttempts;

    void accepted(String step) {
        attempts++;
        acceptedAttempts++;
        accepted.merge(step, 1, Integer::sum);
    }

    void refused(String step, List<Refusal> refusals) {
        attempts++;
        ContractWalk.codes(refusals).forEach(code -> refused.merge(code, 1, Integer::sum));
    }

    void ended(Order<?> order) {
        order.positions().all().stream()
                .filter(State::isEnd)
                .forEach(state -> ends.merge(state.wireName(), 1, Integer::sum));
    }

    int closed() {
        return ends.getOrDefault(DeliveryState.CLOSED.wireName(), 0);
    }

    int acceptedPercent() {
        return acceptedAttempts * 100 / attempts;
    }

    int timesAccepted(String step) {
        return accepted.getOrDefault(step, 0);
    }

    int timesRefused(String code) {
        return refused.getOrDefault(code, 0);
    }

    @Override
    public String toString() {
        return attempts + " attempts, " + acceptedPercent() + " % accepted\nends " + ends + "\naccepted " + accepted
                + "\nrefused " + refused;
    }
}
