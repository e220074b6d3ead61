package io.orderkit.rules.internal.topics;

import io.orderkit.rules.vocabulary.OpenFact;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that the rules of a topic read from the fact.
 *
 * @param name the name of the property in rule files
 * @param type the type of the property's known values
 * @param perhapsUnknown whether the property may be unknown; an unknown value is null
 * @param source the source of the property's value
 * @param place the index of the value, either among the components of the fact's record or among the open values
 * @param values the allowed texts; empty if any text is allowed
 * @param meaning a description of the property in plain words, possibly empty
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
        /** A component of the question's facts. */
        FACTS,
        /** A component of the fact's record whose value comes from a decision table. */
        TABLE,
        /** An open property whose value comes from the facts. */
        OPEN,
        /** An open property whose value comes from a decision table. */
        OPEN_TABLE,
        /** An open property that is derived from another property, whose value comes from the facts. */
        DERIVED;

        boolean isOpen() {
            return this == OPEN || this == OPEN_TABLE || this == DERIVED;
        }
    }

    public FactProperty {
        values = List.copyOf(values);
    }

    /** Returns the kind of the property's values. */
    public ValueKind kind() {
        return ValueKind.of(type);
    }

    /** Returns whether the property is open, which means that it is not a component of the fact's record. */
    public boolean isOpen() {
        return source.isOpen();
    }

    /** Returns whether the property's value comes from the facts; false if it comes from a table or is derived. */
    public boolean isGiven() {
        return source == Source.FACTS || source == Source.OPEN;
    }

    /** Returns whether the property is derived from another property. */
    public boolean isDerived() {
        return source == Source.DERIVED;
    }

    /** Returns the property's value in a fact; null if the value is unknown. */
    public @Nullable Object of(Record fact, List<RecordComponent> components) {
        return isOpen() ? ((OpenFact) fact).open().value(place) : RecordValues.of(fact, components.get(place));
    }

    /** Returns the property in the notation of the rule engine. */
    public String written() {
        return isOpen() ? kind().accessor() + "(" + place + ")" : name;
    }
}
