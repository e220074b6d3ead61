package io.orderkit.rules.internal.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One fact that a rule looks at.
 *
 * @param place where the fact's name stands
 * @param quantifier how many such facts there must be
 * @param fact the simple name of its type
 * @param conditions what must hold of it, all of it
 */
public record Pattern(Place place, Quantifier quantifier, String fact, List<Condition> conditions) {
    public Pattern {
        conditions = List.copyOf(conditions);
    }

    /** How many facts answer a pattern. */
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

    /** As a rule file says it, with operands spelt in some way. */
    String spelt(Function<Operand, String> spelling) {
        return quantifier.drl
                + conditions.stream()
                        .map(condition -> condition.spelt(spelling))
                        .collect(Collectors.joining(", ", fact + "( ", " )"));
    }

    /** As a rule file says it. */
    @Override
    public String toString() {
        return spelt(Operand::toString);
    }
}
