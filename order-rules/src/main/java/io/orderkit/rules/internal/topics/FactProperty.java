package io.orderkit.rules.internal.topics;

import io.orderkit.rules.vocabulary.OpenFact;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of the fact that the rules of a topic look at.
 *
 * @param name as rule files have it
 * @param type its type; a property that may be unknown has the type that it has when it is known
 * @param perhapsUnknown whether it may be null
 * @param source where its value comes from
 * @param place the place of its value: among the components of the fact's record, or its number among the open ones
 * @param values the texts that it can be; empty when any
 * @param meaning what it is, in words for people; may be empty
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
        /** An open property that is given with the facts. */
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

    /** Returns whether no record component has it. */
    public boolean isOpen() {
        return source.isOpen();
    }

    /** Returns whether it is given with the facts, and neither filled in by a table nor derived. */
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

    /** Returns the property as the rule engine reads it. */
    public String written() {
        return isOpen() ? kind().accessor() + "(" + place + ")" : name;
    }
}
