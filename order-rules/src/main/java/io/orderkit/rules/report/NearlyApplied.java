package io.orderkit.rules.report;

import java.util.List;

/**
 * A rule that did not fire, for one condition alone (X5).
 *
 * @param file the file in which it stands
 * @param line the line of the condition
 * @param rule its name
 * @param condition the condition that did not hold, as the file has it
 * @param found the properties that it looks at, as they were: {@code orderTotal is 9500}
 */
public record NearlyApplied(String file, int line, String rule, String condition, List<String> found) {
    public NearlyApplied {
        found = List.copyOf(found);
    }
}
