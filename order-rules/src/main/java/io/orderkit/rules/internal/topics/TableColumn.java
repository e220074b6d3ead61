package io.orderkit.rules.internal.topics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The two kinds of columns of a decision table. */
public final class TableColumn {
    /** The text of a cell for a property that is not known. An empty cell accepts every value. */
    public static final String NONE = "none";

    private TableColumn() {}

    /**
     * A condition column, whose cells are compared with the facts.
     *
     * @param property the name of the fact's property
     * @param atLeast whether the cell is a lower bound, in a column named {@code …From}
     * @param perhapsNone whether the property may be unknown
     * @param codes the codes that the library itself uses, when the property is a code; a host may use more
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
     * A column with a value that a row supplies.
     *
     * @param property the name of the fact's property
     * @param range the allowed range; empty when every value of the type is allowed
     * @param mayBeEmpty whether a row may omit the value
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

    /** A range of numbers, which includes both ends. */
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
