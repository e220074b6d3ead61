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
 * The format in which one reader sees days and times: the company's zone, and the reader's way of writing them.
 *
 * <pre>
 * ReaderTimes.of(Language.ES, ZoneId.of("Asia/Shanghai")).when(Instant.parse("2026-03-02T01:00:00Z"))   // 2 mar 2026, 9:00
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param zone the company's zone
 * @param dayFormat how a day is written
 * @param timeFormat how a day with its hour is written
 */
public record ReaderTimes(ZoneId zone, DateTimeFormatter dayFormat, DateTimeFormatter timeFormat) {
    /** Stands between the two ends of a range of days or times. */
    private static final String RANGE = " … ";

    private static final Pattern DAY = Pattern.compile("[+-]?\\d{4,9}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile(DAY + "T[\\d:.]+Z");
    private static final Pattern LOCAL = Pattern.compile(DAY + " \\d{2}:\\d{2}(:\\d{2})?");

    /** Returns the usual format of a language: a day of medium length, an hour without seconds. */
    public static ReaderTimes of(Language language, ZoneId zone) {
        Locale locale = Locale.forLanguageTag(language.tag());
        return new ReaderTimes(
                zone,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale));
    }

    /** Returns a time in the company's zone, as the reader writes it. */
    public String when(Instant time) {
        return timeFormat.format(time.atZone(zone));
    }

    /** Returns a day as the reader writes it. */
    public String day(LocalDate day) {
        return dayFormat.format(day);
    }

    /**
     * Returns the figure of a refusal or an obligation as the reader writes it. Such a figure is kept as a text in ISO 8601; only a text that is
     * a day, a time or a range of them from end to end is rewritten, and every other one is returned as it is.
     */
    public String format(String figure) {
        return Stream.of(figure.split(RANGE, -1)).map(this::single).collect(Collectors.joining(RANGE));
    }

    /** Returns figures by name, each as the reader writes it. */
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

    /** A text of the right shape may name no day, as 2026-02-30. */
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
