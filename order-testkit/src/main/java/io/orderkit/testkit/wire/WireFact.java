package io.orderkit.testkit.wire;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that readers of stored texts, callers or analysts rely on. A snapshot keeps one a line: {@code enum <urgency> | constant urgent |}.
 *
 * @param subject what it is about: {@code event <price-agreed>}, {@code process contract}
 * @param property which property of it; a subject has each once
 * @param value what holds of the property; empty when it is enough that it is there
 */
public record WireFact(String subject, String property, String value) implements Comparable<WireFact> {
    private static final String SEPARATOR = " | ";
    private static final Comparator<WireFact> ORDER = Comparator.comparing(WireFact::subject)
            .thenComparing(WireFact::property)
            .thenComparing(WireFact::value);

    /**
     * Reads a line of a snapshot.
     *
     * @throws IllegalArgumentException when it has not three columns
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

    /** Returns the line that a snapshot keeps. */
    public String line() {
        return (subject + SEPARATOR + property + SEPARATOR + value).strip();
    }

    @Override
    public int compareTo(WireFact other) {
        return ORDER.compare(this, other);
    }
}
