package io.orderkit.rules.internal.topics;

import io.orderkit.rules.vocabulary.OpenFact;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of the fact that the rules of a topic look at.
 *
 * @param name the name in rule files
 * @param type the type; for a property that may be unknown, the type of the known value
 * @param perhapsUnknown whether the value may be null
 * @param source the source of the value
 * @param place the index of the value: among the components of the fact's record, or among the open values
 * @param values the possible texts; empty when any text is possible
 * @param meaning the meaning, in words for people; may be empty
 */
public record FactProperty(
        String name,
        Class<?> type,
        boolean perhapsUnknown,
        Source source,
        int place,
        List<String> values,
        String meaning) {
    /** The sources of properties. */
    public enum Source {
        /** A component of the facts. */
        FACTS,
        /** A component that a table fills in. */
        TABLE,
        /** An open property whose value is given with the facts. */
        OPEN,
        /** An open property that a table fills in. */
        OPEN_TABLE,
        /** An open property that follows from another one, which is given with the facts. */
        DERIVED;

        boolean isOpen() {
            return this == OPEN || this == OPEN_TABLE || this == DERIVED;
        }
    }

    public FactProperty {
        values = List.copyOf(values);
    }

    /** Returns the kind of its values. */
    public ValueKind kind() {
        return ValueKind.of(type);
    }

    /** Returns whether it is an open property, which is not a component of a record. */
    public boolean isOpen() {
        return source.isOpen();
    }

    /** Returns whether the value is given with the facts, and neither filled in by a table nor derived. */
    public boolean isGiven() {
        return source == Source.FACTS || source == Source.OPEN;
    }

    /** Returns whether it follows from another property. */
    public boolean isDerived() {
        return source == Source.DERIVED;
    }

    /** Returns its value in a fact; null when it is not known. */
    public @Nullable Object of(Record fact, List<RecordComponent> components) {
        return isOpen() ? ((OpenFact) fact).open().value(place) : RecordValues.of(fact, components.get(place));
    }

    /** Returns the property in the notation of the rule engine. */
    public String written() {
        return isOpen() ? kind().accessor() + "(" + place + ")" : name;
    }
}
