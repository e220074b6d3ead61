package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.topics.TableColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition on one property, as written in a cell of a decision table. */
sealed interface CellCondition {
    boolean fits(@Nullable Object value);

    /** Returns the value in the cell; empty if the cell contains none. */
    Optional<Object> value();

    /** Returns whether another condition accepts every value that this condition accepts. */
    boolean within(CellCondition other);

    /**
     * Returns a condition that accepts exactly the values that both this condition and another one accept; empty if
     * there are none.
     */
    default Optional<CellCondition> and(CellCondition other) {
        if (within(other)) {
            return Optional.of(this);
        }
        return other.within(this) ? Optional.of(other) : Optional.empty();
    }

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    /** Accepts every value. */
    enum Any implements CellCondition {
        THING;

        @Override
        public boolean fits(@Nullable Object value) {
            return true;
        }

        @Override
        public Optional<Object> value() {
            return Optional.empty();
        }

        @Override
        public boolean within(CellCondition other) {
            return other instanceof Any;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** A condition that accepts a single value. An empty {@code Optional} represents the unknown value. */
    record Is(Optional<Object> wanted) implements CellCondition {
        @Override
        public boolean fits(@Nullable Object value) {
            return value == null
                    ? wanted.isEmpty()
                    : wanted.isPresent() && wanted.get().equals(value);
        }

        @Override
        public Optional<Object> value() {
            return wanted;
        }

        @Override
        public boolean within(CellCondition other) {
            return other instanceof Any || other.equals(this);
        }

        @Override
        public String toString() {
            return wanted.map(CellFormat::text).orElse(TableColumn.NONE);
        }
    }

    /** A condition that accepts a given day and any later day. */
    record FromDay(LocalDate first) implements CellCondition {
        @Override
        public boolean fits(@Nullable Object value) {
            return value instanceof LocalDate day && !day.isBefore(first);
        }

        @Override
        public Optional<Object> value() {
            return Optional.of(first);
        }

        @Override
        public boolean within(CellCondition other) {
            return other instanceof Any || (other instanceof FromDay theirs && !first.isBefore(theirs.first));
        }

        @Override
        public String toString() {
            return CellFormat.text(first);
        }
    }

    /** A condition that accepts a given number and any larger number. */
    record AtLeast(BigDecimal least) implements CellCondition {
        @Override
        public boolean fits(@Nullable Object value) {
            return value != null && number(value).compareTo(least) >= 0;
        }

        @Override
        public Optional<Object> value() {
            return Optional.of(least);
        }

        @Override
        public boolean within(CellCondition other) {
            return other instanceof Any || (other instanceof AtLeast theirs && least.compareTo(theirs.least) >= 0);
        }

        @Override
        public String toString() {
            return CellFormat.text(least);
        }
    }
}
