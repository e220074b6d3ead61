package io.orderkit.rules.internal.sheets;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parser for times of day in cells. Spreadsheets save the same time of day in many formats, such as 0:00, 00:00:00
 * and 12:00:00 AM.
 */
public final class TimeCell {
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\\h?([AaPp])\\.?\\h?[Mm]\\.?)?");

    private static final int HALF_A_DAY = 12;

    private TimeCell() {}

    /** Returns the time of day in a cell. */
    public static LocalTime read(String cell) throws BadCell {
        Matcher time = TIME.matcher(cell);
        if (time.matches()) {
            int hour = Integer.parseInt(time.group(1));
            Optional<Boolean> afternoon = Optional.ofNullable(time.group(4))
                    .map(half -> half.toUpperCase(Locale.ROOT).equals("P"));
            int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            if (afternoon.isEmpty() || (hour >= 1 && hour <= HALF_A_DAY)) {
                int hours = afternoon
                        .map(late -> hour % HALF_A_DAY + (late ? HALF_A_DAY : 0))
                        .orElse(hour);
                try {
                    return LocalTime.of(hours, Integer.parseInt(time.group(2)), second);
                } catch (DateTimeException e) {
                    // The cell looks like a time, but is not a valid one, such as 25:00. The statement below throws the
                    // exception.
                }
            }
        }
        throw new BadCell(cell, "a time such as 17:30", "");
    }
}
