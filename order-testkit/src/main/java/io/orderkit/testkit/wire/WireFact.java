package io.orderkit.testkit.wire;

import java.util.Comparator;
import java.util.List;

/**
 * A fact on which readers of stored texts, callers or analysts rely. A snapshot contains one fact a line:
 * {@code enum <urgency> | constant urgent |}.
 *
 * @param subject the subject: {@code event <price-agreed>}, {@code process contract}
 * @param property a property of the subject, unique within it
 * @param value the value of the property; empty if only its existence matters
 */
public record WireFact(String subject, String property, String value) implements Comparable<WireFact> {
    private static final String SEPARATOR = " | ";
    private static final Comparator<WireFact> ORDER = Comparator.comparing(WireFact::subject)
            .thenComparing(WireFact::property)
            .thenComparing(WireFact::value);

    /**
     * Reads a line of a snapshot.
     *
     * @throws IllegalArgumentException if the line does not have three columns
     */
    public static WireFact parse(String line) {
        List<String> cells = List.of(line.split("\\|", -1));
        if (cells.size() != 3) {
            throw new IllegalArgumentException("\"" + line + "\"; expected subject | property | value");
        }
        return new WireFact(
                cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip());
    }

    boolean isField() {
        return property.startsWith("field ");
    }

    /** Returns the line of the fact in a snapshot. */
    public String line() {
        return (subject + SEPARATOR + property + SEPARATOR + value).strip();
    }

    @Override
    public int compareTo(WireFact other) {
        return ORDER.compare(this, other);
    }
}
