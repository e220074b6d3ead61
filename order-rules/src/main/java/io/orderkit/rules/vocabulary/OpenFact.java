package io.orderkit.rules.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact with open properties, which are not components of its record. Open properties come from a host or from an analyst's tables.
 * Compiled rules read the open properties by number, so that no name from an analyst's file becomes part of generated code.
 */
public interface OpenFact {
    /** Returns the values of the open properties. */
    OpenValues open();

    /** Returns the value of a numeric open property; null if the value is unknown. */
    default @Nullable BigDecimal figure(int number) {
        return (BigDecimal) open().value(number);
    }

    /** Returns the text value of an open property; null if the value is unknown. */
    default @Nullable String text(int number) {
        return (String) open().value(number);
    }

    /** Returns the whole-number value of an open property; null if the value is unknown. */
    default @Nullable Integer whole(int number) {
        return (Integer) open().value(number);
    }

    /** Returns the boolean value of an open property; null if the value is unknown. */
    default @Nullable Boolean truth(int number) {
        return (Boolean) open().value(number);
    }

    /** Returns the day value of an open property, as the number of days since 1970-01-01; null if unknown. */
    default @Nullable Integer day(int number) {
        LocalDate day = (LocalDate) open().value(number);
        return day == null ? null : (Integer) Math.toIntExact(day.toEpochDay());
    }
}
