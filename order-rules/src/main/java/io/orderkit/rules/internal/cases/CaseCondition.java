package io.orderkit.rules.internal.cases;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** A condition of a rule file, prepared for fast evaluation over many cases. */
public interface CaseCondition {
    /**
     * Returns whether the condition always or never holds in a set of cases. The result is {@link Certainty#OPEN} if
     * the fields without a chosen value still affect the condition.
     */
    Certainty in(CasePart part);

    /** Returns the fields that the condition reads. */
    BitSet fields();

    /** Returns whether the condition reads a field. */
    default boolean reads(int field) {
        return fields().get(field);
    }

    /** A condition that accepts certain values of one field. */
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

    /** A condition on several fields. The condition remains undecided until each of its fields has a chosen value. */
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

    /** The negation of another condition. */
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

    /** A conjunction of conditions. An empty conjunction always holds. */
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

    /** Returns a condition that holds if at least one of several conditions holds. */
    static CaseCondition any(List<CaseCondition> conditions) {
        return new Inverted(
                All.of(conditions.stream().<CaseCondition>map(Inverted::new).toList()));
    }
}
