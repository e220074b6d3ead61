package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of a rule file.
 *
 * @param place the position of its name
 * @param name its name, unique in its file
 * @param salience the priority: rules with a higher one fire earlier; 0 by default
 * @param enabled whether the rule is in force
 * @param patterns the patterns for its facts; at least one
 * @param statements the rulings that it gives when it fires
 */
public record Rule(
        SourcePosition place,
        String name,
        int salience,
        boolean enabled,
        List<FactPattern> patterns,
        List<RuleStatement> statements) {
    public Rule {
        patterns = List.copyOf(patterns);
        statements = List.copyOf(statements);
    }

    /** Returns its conditions on single properties. */
    public Stream<Condition.OfProperty> parts() {
        return patterns.stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::parts);
    }

    /** Returns the number of its comparisons. */
    public int comparisons() {
        return (int) parts().count();
    }
}
