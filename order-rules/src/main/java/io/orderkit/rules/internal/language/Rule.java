package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule from a rule file.
 *
 * @param place the position of the rule's name in the file
 * @param name the name of the rule, unique in its file
 * @param salience the priority of the rule, 0 by default; rules with a higher priority fire earlier
 * @param enabled whether the rule is enabled; a disabled rule never fires
 * @param patterns the patterns that must match facts for the rule to fire; at least one
 * @param statements the rulings that the rule gives when it fires
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

    /** Returns the rule's conditions on single properties. */
    public Stream<Condition.OfProperty> parts() {
        return patterns.stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::parts);
    }

    /** Returns the number of comparisons in the rule. */
    public int comparisons() {
        return (int) parts().count();
    }
}
