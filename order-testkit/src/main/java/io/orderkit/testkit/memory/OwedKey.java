package io.orderkit.testkit.memory;

import java.time.Instant;
import java.util.Comparator;

/**
 * The key of an obligation among all of them, as a page's cursor. It follows from the content, so that it stays when another obligation of
 * the same order is settled.
 *
 * @param due when it is due
 * @param order the order
 * @param content the obligation as text
 * @param twin 1 for the first of equal obligations of an order, 2 for the second
 */
record OwedKey(Instant due, String order, String content, int twin) implements Comparable<OwedKey> {
    /** Separates the parts of a written key; orders hold no control characters, and the content comes last. */
    static final String SEPARATOR = "\u001F";

    private static final Comparator<OwedKey> BY_DUE_TIME = Comparator.comparing(OwedKey::due)
            .thenComparing(OwedKey::order, CodePointOrder.OF_TEXT)
            .thenComparing(OwedKey::content, CodePointOrder.OF_TEXT)
            .thenComparing(OwedKey::twin);

    /** @throws IllegalArgumentException when it is no key of a page */
    static OwedKey parse(String text) {
        String[] parts = text.split(SEPARATOR, 4);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no key of a page; expected one from the page before");
        }
        return new OwedKey(Instant.parse(parts[0]), parts[2], parts[3], Integer.parseInt(parts[1]));
    }

    String text() {
        return String.join(SEPARATOR, due.toString(), Integer.toString(twin), order, content);
    }

    @Override
    public int compareTo(OwedKey other) {
        return BY_DUE_TIME.compare(this, other);
    }
}
