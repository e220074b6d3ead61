package io.orderkit.rules.internal.language;

import java.util.List;

/** The notation of a condition: of its facts, its properties and its operands. */
public interface Notation {
    /** The notation of a rule file. */
    Notation RULE_FILE = (property, operand) -> operand.toString();

    /**
     * Writes one operand.
     *
     * @param property the property with which it is compared, or which it names
     */
    String of(String property, Operand operand);

    /** Writes a property. */
    default String property(String name) {
        return name;
    }

    /** Writes that a property is true. */
    default String holds(String property) {
        return property;
    }

    /** Writes the name of a fact. */
    default String fact(String name) {
        return name;
    }

    /** Returns whether these operands may stand in a list; otherwise each is compared on its own. */
    default boolean lists(List<Operand> operands) {
        return true;
    }
}
