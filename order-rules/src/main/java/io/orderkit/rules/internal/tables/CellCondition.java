package io.orderkit.rules.internal.tables;

import io.orderkit.rules.internal.sheets.CellFormat;
import io.orderkit.rules.internal.topics.TableColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requirement of one cell of a row on a property. */
sealed interface CellCondition {
    boolean fits(@Nullable Object value);

    /** Returns the value that stands in the cell; empty when none does. */
    Optional<Object> value();

    /** Returns whether all that this fits, the other fits too. */
    boolean within(CellCondition other);

    /** Returns what fits both; empty when nothing does. */
    default Optional<CellCondition> and(CellCondition other) {
        if (within(other)) {
            return Optional.of(this);
        }
        return other.within(this) ? Optional.of(other) : Optional.empty();
    }

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    /** It does not matter. */
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

    /** It is this; empty: it is not known. */
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

    /** It is this day or later. */
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

    /** It is so much or more. */
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
