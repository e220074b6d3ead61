package io.orderkit.rules.internal.cases;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;

/** The source of a property that rules read. */
public interface CaseProperty {
    /** Returns the fields that determine its value. */
    BitSet fields();

    /** Returns the value in a case in which all these fields are chosen; empty when the value is unknown. */
    Optional<Object> value(int[] chosen);

    /**
     * A property whose value is that of one field.
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
     * A property that follows from a given one.
     *
     * @param from the given one
     * @param derivation returns its value for a value of the given one
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
