package io.orderkit.testkit.wire;

import java.util.Comparator;
import java.util.List;

/**
 * A named property of the wire format that stored data, callers or analysts depend on. A snapshot contains one
 * fact per line, in three columns: subject, property and value. For example:
 *
 * <pre>{@code enum <urgency> | constant urgent |}</pre>
 *
 * @param subject the kind and the name of the subject, for example "process contract"
 * @param property the property, unique within its subject
 * @param value the value of the property; empty if only the property's existence matters
 */
public record WireFact(String subject, String property, String value) implements Comparable<WireFact> {
    private static final String SEPARATOR = " | ";
    private static final Comparator<WireFact> ORDER = Comparator.comparing(WireFact::subject)
            .thenComparing(WireFact::property)
            .thenComparing(WireFact::value);

    /**
     * Parses a line of a snapshot.
     *
     * @throws IllegalArgumentException if the line does not have exactly three columns
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

    /** Returns this fact as a line of a snapshot. */
    public String line() {
        return (subject + SEPARATOR + property + SEPARATOR + value).strip();
    }

    @Override
    public int compareTo(WireFact other) {
        return ORDER.compare(this, other);
    }
}
