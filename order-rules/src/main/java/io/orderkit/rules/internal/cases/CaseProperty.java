package io.orderkit.rules.internal.cases;

import java.util.BitSet;
import java.util.Optional;

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
}
