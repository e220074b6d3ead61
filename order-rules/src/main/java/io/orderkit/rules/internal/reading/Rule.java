package io.orderkit.rules.internal.reading;

import java.util.List;

/**
 * One rule.
 *
 * @param place where its name stands
 * @param name its name, unique in its file
 * @param salience rules with a higher one fire earlier; 0 unless said
 * @param enabled whether it is in force
 * @param patterns what it looks at; at least one
 * @param statements what it then says
 */
public record Rule(
        Place place, String name, int salience, boolean enabled, List<Pattern> patterns, List<Statement> statements) {
    public Rule {
        patterns = List.copyOf(patterns);
        statements = List.copyOf(statements);
    }

    /** How many comparisons it makes. */
    int comparisons() {
        return patterns.stream()
                .mapToInt(pattern -> Condition.sum(pattern.conditions()))
                .sum();
    }
}
