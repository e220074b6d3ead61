package io.orderkit.rules.internal.topics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The two kinds of columns. */
public final class TableColumn {
    /** Stands in a cell for a property that is not known; an empty cell says that the property does not matter. */
    public static final String NONE = "none";

    private TableColumn() {}

    /**
     * A column that a row compares with the facts.
     *
     * @param property of the fact
     * @param atLeast whether the cell is a least value, in a column named {@code …From}
     * @param perhapsNone whether the property may be unknown
     * @param codes those that the library itself asks about, where the property is a code; a host may ask about more
     */
    public record Given(String property, boolean atLeast, boolean perhapsNone, List<String> codes) {
        public static Given is(String property) {
            return new Given(property, false, false, List.of());
        }

        public static Given perhapsNone(String property) {
            return new Given(property, false, true, List.of());
        }

        public static Given from(String property) {
            return new Given(property, true, false, List.of());
        }

        public static Given code(String property, String... codes) {
            return new Given(property, false, false, List.of(codes));
        }

        public String name() {
            return atLeast ? property + "From" : property;
        }
    }

    /**
     * A column with a value that a row gives.
     *
     * @param property of the fact
     * @param range what it may be; empty when anything of its type
     * @param mayBeEmpty whether a row may leave it out
     */
    public record Figure(String property, Optional<Range> range, boolean mayBeEmpty) {
        public static Figure of(String property) {
            return new Figure(property, Optional.empty(), false);
        }

        public static Figure between(String property, int least, int most) {
            return new Figure(property, Optional.of(new Range(least, most)), false);
        }

        public Figure orNothing() {
            return new Figure(property, range, true);
        }
    }

    /** From the least to the most, both included. */
    public record Range(int least, int most) {
        public boolean holds(Object value) {
            BigDecimal number =
                    value instanceof BigDecimal figure ? figure : BigDecimal.valueOf(((Number) value).longValue());
            return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        }

        @Override
        public String toString() {
            return least + " to " + most;
        }
    }
}
