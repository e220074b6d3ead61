package io.orderkit.rules.internal.reading;

import java.math.BigDecimal;

/** What a property is compared with, or what a ruling is given. Its {@code toString} is as a rule file says it. */
public sealed interface Operand {
    /** Where it stands. */
    Place place();

    /** {@code "sales-slip"}. */
    record Text(Place place, String value) implements Operand {
        @Override
        public String toString() {
            return "\"" + value + "\"";
        }
    }

    /** {@code 10000}, {@code -2.5}. */
    record Figure(Place place, BigDecimal value) implements Operand {
        /** Whether it is whole. */
        public boolean whole() {
            return value.scale() <= 0;
        }

        /** Whether it is whole and small enough to be counted with. */
        public boolean isInt() {
            return whole() && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** {@code true}, {@code false}. */
    record Truth(Place place, boolean value) implements Operand {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** {@code null}: not known. */
    record Unknown(Place place) implements Operand {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** {@code Tier.A}. */
    record Constant(Place place, String type, String name) implements Operand {
        @Override
        public String toString() {
            return type + "." + name;
        }
    }

    /** Another property of the same fact. */
    record Property(Place place, String name) implements Operand {
        @Override
        public String toString() {
            return name;
        }
    }

    /** {@code $percent}: what a condition before gave this name. */
    record Variable(Place place, String name) implements Operand {
        @Override
        public String toString() {
            return name;
        }
    }
}
