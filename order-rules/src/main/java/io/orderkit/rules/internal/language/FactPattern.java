package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A pattern in a rule, which matches facts.
 *
 * @param place the position of the pattern's fact name in the rule file
 * @param quantifier the number of matching facts that the pattern requires
 * @param fact the simple name of the fact's type
 * @param conditions the conditions on the fact, all of which must hold
 */
public record FactPattern(SourcePosition place, Quantifier quantifier, String fact, List<Condition> conditions) {
    public FactPattern {
        conditions = List.copyOf(conditions);
    }

    /** The number of facts that a pattern requires. */
    public enum Quantifier {
        /** Any number of matching facts; the rule fires once for each of them. */
        EACH(""),
        /** At least one. */
        EXISTS("exists "),
        /** None. */
        NOT("not ");

        private final String drl;

        Quantifier(String drl) {
            this.drl = drl;
        }
    }

    /** Returns the pattern and its operands, written in the given notation. */
    public String written(Notation notation) {
        return quantifier.drl
                + conditions.stream()
                        .map(condition -> condition.written(notation))
                        .collect(Collectors.joining(", ", notation.fact(fact) + "( ", " )"));
    }

    /** Returns the pattern in the notation of a rule file. */
    @Override
    public String toString() {
        return written(Notation.RULE_FILE);
    }
}
