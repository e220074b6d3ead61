package io.orderkit.rules.internal.language;

import java.util.List;

/** A notation for conditions and for their facts, properties and operands. */
public interface Notation {
    /** The notation of a rule file. */
    Notation RULE_FILE = (property, operand) -> operand.toString();

    /**
     * Writes one operand.
     *
     * @param property the property that is compared with the operand
     */
    String of(String property, Operand operand);

    /** Writes a property. */
    default String property(String name) {
        return name;
    }

    /** Writes a condition that requires a property to be true. */
    default String holds(String property) {
        return property;
    }

    /** Writes the name of a fact. */
    default String fact(String name) {
        return name;
    }

    /**
     * Returns whether the notation can compare a property with these operands as a list. Otherwise, the property is
     * compared with each operand separately.
     */
    default boolean lists(List<Operand> operands) {
        return true;
    }
}
