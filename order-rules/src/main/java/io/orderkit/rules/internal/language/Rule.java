package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Stream;

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

    /** Returns the conditions on single properties of which it consists. */
    public Stream<Condition.OfProperty> parts() {
        return patterns.stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::parts);
    }

    /** Returns how many comparisons it makes. */
    public int comparisons() {
        return (int) parts().count();
    }
}
