package io.orderkit.domain.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The format in which a reader sees dates and times: the company's time zone and the notation of the reader's language.
 *
 * <pre>
 * ReaderTimes.of(Language.ES, ZoneId.of("Asia/Shanghai")).when(Instant.parse("2026-03-02T01:00:00Z"))   // 2 mar 2026, 9:00
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param zone the company's time zone
 * @param dayFormat the format for a date
 * @param timeFormat the format for a date with a time
 */
public record ReaderTimes(ZoneId zone, DateTimeFormatter dayFormat, DateTimeFormatter timeFormat) {
    /** The separator between the start and the end of a range of dates or times. */
    private static final String RANGE = " … ";

    private static final Pattern DAY = Pattern.compile("[+-]?\\d{4,9}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile(DAY + "T[\\d:.]+Z");
    private static final Pattern LOCAL = Pattern.compile(DAY + " \\d{2}:\\d{2}(:\\d{2})?");

    /** Returns a language's usual format: dates of medium length, and times without seconds. */
    public static ReaderTimes of(Language language, ZoneId zone) {
        Locale locale = Locale.forLanguageTag(language.tag());
        return new ReaderTimes(
                zone,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale));
    }

    /** Returns a time in the company's time zone and the reader's format. */
    public String when(Instant time) {
        return timeFormat.format(time.atZone(zone));
    }

    /** Returns a date in the reader's format. */
    public String day(LocalDate day) {
        return dayFormat.format(day);
    }

    /**
     * Returns a figure from a refusal or an obligation in the reader's format. A figure contains dates and times in ISO
     * 8601 format. Only strings that consist entirely of a date, a time or a range of these are reformatted; all others
     * are returned unchanged.
     */
    public String format(String figure) {
        return Stream.of(figure.split(RANGE, -1)).map(this::single).collect(Collectors.joining(RANGE));
    }

    /** Returns named figures, each in the reader's format. */
    public Map<String, String> format(Map<String, String> figures) {
        Map<String, String> formatted = new TreeMap<>(figures);
        formatted.replaceAll((name, figure) -> format(figure));
        return formatted;
    }

    private String single(String figure) {
        return read(INSTANT, figure, text -> when(Instant.parse(text)))
                .or(() -> read(LOCAL, figure, text -> timeFormat.format(LocalDateTime.parse(text.replace(' ', 'T')))))
                .or(() -> read(DAY, figure, text -> day(LocalDate.parse(text))))
                .orElse(figure);
    }

    /** Returns the formatted text; empty for an impossible date such as 2026-02-30. */
    private static Optional<String> read(Pattern shape, String text, Function<String, String> written) {
        if (!shape.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(written.apply(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
