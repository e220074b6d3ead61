package io.orderkit.testkit.crash;

import java.util.List;

/**
 * The results of all crashes that a harness caused.
 *
 * @param crashes the number of crashes
 * @param places the reported names of the crash points; empty if only their number is known
 * @param lost descriptions of lost, incomplete or unrecoverable data, one per line; empty if the adapter complies with
 *     S-10
 */
public record CrashReport(int crashes, List<String> places, List<String> lost) {
    private static final int MOST_LINES = 10;

    public CrashReport {
        places = List.copyOf(places);
        lost = List.copyOf(lost);
    }

    /**
     * Fails if acknowledged data was lost, or if there was no crash.
     *
     * @return this report
     */
    public CrashReport requireNothingLost() {
        if (crashes == 0) {
            throw new AssertionError(
                    "Rule S-10 (docs/ports.md) was not tested: no crash point was reached; expected the target to"
                            + " report each call to CrashPointCounter");
        }
        if (!lost.isEmpty()) {
            throw new AssertionError("Rule S-10 (docs/ports.md) does not hold: of " + crashes + " crashes "
                    + lost.size()
                    + " lost data or stored only part of it; the first of them:\n  "
                    + String.join("\n  ", lost.subList(0, Math.min(MOST_LINES, lost.size()))));
        }
        return this;
    }
}
