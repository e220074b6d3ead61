package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that a rule says: {@code verdict.requirePercent(30, "deposit-tier-c");}.
 *
 * @param place where the ruling's name stands
 * @param ruling its name
 * @param arguments what it is given
 */
public record RuleStatement(SourcePosition place, String ruling, List<Operand> arguments) {
    public RuleStatement {
        arguments = List.copyOf(arguments);
    }

    /** Returns the statement as a rule file says it. */
    @Override
    public String toString() {
        return arguments.stream()
                .map(Operand::toString)
                .collect(Collectors.joining(", ", "verdict." + ruling + "(", ");"));
    }
}
