package io.orderkit.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement of a rule, which calls a ruling.
 *
 * @param place the position of the ruling's name in the rule file
 * @param ruling the name of the ruling that is called
 * @param arguments the arguments of the call
 */
public record RuleStatement(SourcePosition place, String ruling, List<Operand> arguments) {
    public RuleStatement {
        arguments = List.copyOf(arguments);
    }

    /** Returns the statement in the notation of a rule file. */
    @Override
    public String toString() {
        return arguments.stream()
                .map(Operand::toString)
                .collect(Collectors.joining(", ", "verdict." + ruling + "(", ");"));
    }
}
