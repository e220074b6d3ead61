package io.orderkit.rules.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact with properties that no record has: those of a host, and those of an analyst's tables. Compiled rules read them by number, so
 * that no name of an analyst reaches generated code.
 */
public interface OpenFact {
    /** Returns the properties that no record component has. */
    OpenValues open();

    /** Returns a number; null when it is not known. */
    default @Nullable BigDecimal figure(int number) {
        return (BigDecimal) open().value(number);
    }

    /** Returns a text; null when it is not known. */
    default @Nullable String text(int number) {
        return (String) open().value(number);
    }

    /** Returns a whole number; null when it is not known. */
    default @Nullable Integer whole(int number) {
        return (Integer) open().value(number);
    }

    /** Returns whether something is so; null when it is not known. */
    default @Nullable Boolean truth(int number) {
        return (Boolean) open().value(number);
    }

    /** Returns a day as the number of days since 1970-01-01; null when it is not known. */
    default @Nullable Integer day(int number) {
        LocalDate day = (LocalDate) open().value(number);
        return day == null ? null : (Integer) Math.toIntExact(day.toEpochDay());
    }
}
