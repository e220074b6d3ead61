package io.orderkit.rules.internal.cases;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** A condition of a rule file, made ready for being asked of many cases. */
public interface CaseCondition {
    /** Returns how sure it is of a part of the cases; of a whole case, never {@link Certainty#OPEN}. */
    Certainty in(CasePart part);

    /** Returns the fields that it reads. */
    BitSet fields();

    /** Returns whether it reads a field. */
    default boolean reads(int field) {
        return fields().get(field);
    }

    /** A condition that holds when a field has one of the values. */
    record OfField(int field, BitSet values) implements CaseCondition {
        @Override
        public Certainty in(CasePart part) {
            return part.has(field, values);
        }

        @Override
        public BitSet fields() {
            BitSet fields = new BitSet();
            fields.set(field);
            return fields;
        }

        @Override
        public boolean reads(int other) {
            return field == other;
        }
    }

    /** A condition on several fields, which is known once all of them are chosen. */
    record OfFields(BitSet fields, Predicate<int[]> holds) implements CaseCondition {
        @Override
        public Certainty in(CasePart part) {
            for (int field = fields.nextSetBit(0); field >= 0; field = fields.nextSetBit(field + 1)) {
                if (part.open(field)) {
                    return Certainty.OPEN;
                }
            }
            return Certainty.of(holds.test(part.chosen()));
        }
    }

    /** A condition that holds when the other does not. */
    record Inverted(CaseCondition condition) implements CaseCondition {
        @Override
        public Certainty in(CasePart part) {
            return condition.in(part).inverted();
        }

        @Override
        public BitSet fields() {
            return condition.fields();
        }
    }

    /** A condition that holds when all hold; without any, always. */
    record All(List<CaseCondition> conditions, BitSet fields) implements CaseCondition {
        public static All of(List<CaseCondition> conditions) {
            BitSet fields = new BitSet();
            conditions.forEach(condition -> fields.or(condition.fields()));
            return new All(List.copyOf(conditions), fields);
        }

        @Override
        public Certainty in(CasePart part) {
            Certainty all = Certainty.ALWAYS;
            for (CaseCondition condition : conditions) {
                Certainty one = condition.in(part);
                if (one == Certainty.NEVER) {
                    return one;
                }
                all = one == Certainty.OPEN ? one : all;
            }
            return all;
        }
    }

    /** Returns a condition that holds when one of them holds. */
    static CaseCondition any(List<CaseCondition> conditions) {
        return new Inverted(
                All.of(conditions.stream().<CaseCondition>map(Inverted::new).toList()));
    }
}
