package io.orderkit.rules.report;

import java.util.List;

/**
 * A rule that did not fire because exactly one of its conditions did not hold (X5).
 *
 * @param file the file that contains the rule
 * @param line the line of the condition
 * @param rule the name of the rule
 * @param condition the text of the condition that did not hold
 * @param found the actual values of the properties in the condition, by property name
 */
public record NearlyApplied(String file, int line, String rule, String condition, List<String> found) {
    public NearlyApplied {
        found = List.copyOf(found);
    }
}
