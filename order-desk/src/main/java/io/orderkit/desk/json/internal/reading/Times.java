package io.orderkit.desk.json.internal.reading;

import io.orderkit.domain.model.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The string form of instants and days. A day that does not exist, such as 30 February, is rejected, and the last day
 * of that month is suggested.
 */
public final class Times {
    public static final String INSTANT = "a time with its offset such as 2026-03-02T09:00:00+08:00";
    public static final String DAY = "a day such as 2026-03-02";

    /** The regular expression for days in schemas. */
    public static final String DAY_FORM = "^[+-]?[0-9]{4,}-[0-9]{2}-[0-9]{2}$";

    public static final String INSTANT_FORM =
            "^[+-]?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}(:[0-9]{2}){1,2})$";
    public static final String TIME_OF_DAY_FORM = "^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$";

    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("([0-9]{4}-[0-9]{2})-[0-9]{2}");

    private static final Instant EARLIEST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
    private static final Instant LATEST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);

    private Times() {}

    /**
     * Returns the string form of an instant or a day.
     *
     * @throws InvalidValue if the time is too far in the past or the future to be read back
     */
    public static String print(Object value) {
        Instant time = (Instant) value;
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw InvalidValue.of("time", value, "a time with a date");
        }
        return time.toString();
    }

    /** Returns an instant. Instants can be read with any offset, and are written in UTC. */
    public static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** Parses the string form of a day. */
    public static Optional<Object> day(String text, JsonPath at) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return at.wrong(Excerpt.quoted(text), DAY, lastOfMonth(text));
        }
    }

    private static Optional<String> lastOfMonth(String text) {
        Matcher day = YEAR_MONTH_DAY.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(YearMonth.parse(day.group(1)).atEndOfMonth().toString())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
