package io.orderkit.testkit.memory;

import java.time.Instant;
import java.util.Comparator;

/**
 * The sort key of an obligation in the list of all obligations. The key also serves as the cursor of a page. The key is computed from the
 * obligation's content, so that it does not change when other obligations of the order are fulfilled.
 *
 * @param due the due time
 * @param order the order
 * @param content the obligation as text
 * @param twin the number of this obligation among equal obligations of the order, starting at 1
 */
record OwedKey(Instant due, String order, String content, int twin) implements Comparable<OwedKey> {
    /**
     * The separator between the parts of a key in text form. An order id has no control characters, and therefore
     * cannot contain the separator. The obligation's content may contain it, because it is the last part of the key.
     */
    static final String SEPARATOR = "\u001F";

    private static final Comparator<OwedKey> BY_DUE_TIME = Comparator.comparing(OwedKey::due)
            .thenComparing(OwedKey::order, CodePointOrder.OF_TEXT)
            .thenComparing(OwedKey::content, CodePointOrder.OF_TEXT)
            .thenComparing(OwedKey::twin);

    /** @throws IllegalArgumentException if the text is not a valid page key */
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
