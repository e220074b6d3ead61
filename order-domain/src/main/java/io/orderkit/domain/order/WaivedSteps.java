package io.orderkit.domain.order;

import java.util.Map;
import java.util.TreeMap;

/**
 * The steps that the company has waived for an order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param times the number of waivers, keyed by the wire name of the step's command
 */
public record WaivedSteps(Map<String, Integer> times) {
    public static final Parts.Key<WaivedSteps> KEY = new Parts.Key<>("waived-steps", new WaivedSteps(Map.of()));

    public WaivedSteps {
        times = Map.copyOf(times);
    }

    /** Returns the number of times that a step was waived. */
    public int timesOf(String step) {
        return times.getOrDefault(step, 0);
    }

    WaivedSteps andOnce(String step) {
        Map<String, Integer> more = new TreeMap<>(times);
        more.merge(step, 1, Integer::sum);
        return new WaivedSteps(more);
    }
}
