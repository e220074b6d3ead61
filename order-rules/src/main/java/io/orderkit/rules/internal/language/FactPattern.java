package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One fact that a rule looks at.
 *
 * @param place where the fact's name stands
 * @param quantifier how many such facts there must be
 * @param fact the simple name of its type
 * @param conditions what must hold of it, all of it
 */
public record FactPattern(SourcePosition place, Quantifier quantifier, String fact, List<Condition> conditions) {
    public FactPattern {
        conditions = List.copyOf(conditions);
    }

    /** The number of facts that a pattern asks for. */
    public enum Quantifier {
        /** The rule fires for each. */
        EACH(""),
        /** There is at least one. */
        EXISTS("exists "),
        /** There is none. */
        NOT("not ");

        private final String drl;

        Quantifier(String drl) {
            this.drl = drl;
        }
    }

    /** Writes the pattern with its operands in a given notation. */
    public String written(Notation notation) {
        return quantifier.drl
                + conditions.stream()
                        .map(condition -> condition.written(notation))
                        .collect(Collectors.joining(", ", notation.fact(fact) + "( ", " )"));
    }

    /** Returns the pattern as a rule file says it. */
    @Override
    public String toString() {
        return written(Notation.RULE_FILE);
    }
}
