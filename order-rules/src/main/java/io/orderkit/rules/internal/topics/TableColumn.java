package io.orderkit.rules.internal.topics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The two kinds of columns in a decision table. */
public final class TableColumn {
    /** The text in a cell that matches only if the property is unknown. An empty cell matches every value. */
    public static final String NONE = "none";

    private TableColumn() {}

    /**
     * A condition column, whose cells are compared with the facts.
     *
     * @param property the name of the property with which the cells are compared
     * @param atLeast whether the cells are lower bounds; such a column has a name that ends in {@code From}
     * @param perhapsNone whether the property's value may be unknown
     * @param codes the codes that the library itself uses as values of the property; a host may use additional codes
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
     * A value column, whose cells supply the values of a property.
     *
     * @param property the name of the property that the column supplies
     * @param range the range of valid values; empty if every value of the type is valid
     * @param mayBeEmpty whether cells in this column may be empty
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

    /** A range of numbers that includes both bounds. */
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
