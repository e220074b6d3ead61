package io.orderkit.papermill;

import java.util.EnumMap;
import java.util.Map;

/** The number of script lines in a run, by result. Not thread-safe. */
final class RunCounts {
    private final Map<LineResult, Integer> counts = new EnumMap<>(LineResult.class);

    /** The result of one script line. */
    enum LineResult {
        ACCEPTED,
        REFUSED,
        REPEATED,
        OVERTAKEN,
        UNREADABLE,
        HELD
    }

    void add(LineResult result, int lines) {
        counts.merge(result, lines, Integer::sum);
    }

    int of(LineResult result) {
        return counts.getOrDefault(result, 0);
    }

    /** Returns whether every attempt repeated an attempt from an earlier run. */
    boolean isAllRepeated() {
        return of(LineResult.REPEATED) > 0
                && of(LineResult.ACCEPTED) + of(LineResult.REFUSED) + of(LineResult.UNREADABLE) == 0;
    }
}
