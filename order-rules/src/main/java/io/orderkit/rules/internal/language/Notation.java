package io.orderkit.rules.internal.language;

import java.util.List;

/** The notation of a condition: of its facts, properties and operands. */
public interface Notation {
    /** The notation of a rule file. */
    Notation RULE_FILE = (property, operand) -> operand.toString();

    /**
     * Writes one operand.
     *
     * @param property the property with which the operand is compared, or to which it refers
     */
    String of(String property, Operand operand);

    /** Writes a property. */
    default String property(String name) {
        return name;
    }

    /** Writes the condition that a property is true. */
    default String holds(String property) {
        return property;
    }

    /** Writes the name of a fact. */
    default String fact(String name) {
        return name;
    }

    /** Returns whether the notation allows these operands in a list; otherwise each one is compared separately. */
    default boolean lists(List<Operand> operands) {
        return true;
    }
}
