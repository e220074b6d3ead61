package io.orderkit.rules.internal.cases;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;

/** A property that rules read, derived from the fields of a case. */
public interface CaseProperty {
    /** Returns the fields that determine the value of the property. */
    BitSet fields();

    /**
     * Returns the value of the property in a case; empty when the value is unknown. Every field that determines the
     * property must already have a chosen value.
     */
    Optional<Object> value(int[] chosen);

    /**
     * A property whose value is that of a single field.
     *
     * @param index the index of the field
     * @param field the field
     */
    record Given(int index, CaseField field) implements CaseProperty {
        @Override
        public BitSet fields() {
            BitSet fields = new BitSet();
            fields.set(index);
            return fields;
        }

        @Override
        public Optional<Object> value(int[] chosen) {
            return field.values().get(chosen[index]);
        }
    }

    /**
     * A property that is derived from another property.
     *
     * @param from the given one
     * @param derivation the function that derives this property's value from the other property's value
     */
    record Derived(Given from, Function<Object, Object> derivation) implements CaseProperty {
        @Override
        public BitSet fields() {
            return from.fields();
        }

        @Override
        public Optional<Object> value(int[] chosen) {
            return from.value(chosen).map(derivation);
        }
    }
}
