package io.orderkit.rules.internal.language;

import java.util.List;

/** The notation of the operands in a condition. */
public interface Notation {
    /** The notation of a rule file. */
    Notation RULE_FILE = Operand::toString;

    /** Writes one operand. */
    String of(Operand operand);

    /** Returns whether these operands may stand in a list; otherwise each is compared on its own. */
    default boolean lists(List<Operand> operands) {
        return true;
    }
}
