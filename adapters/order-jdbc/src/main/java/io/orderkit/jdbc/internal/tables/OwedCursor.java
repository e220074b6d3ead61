package io.orderkit.jdbc.internal.tables;

import java.time.Instant;

/**
 * A cursor that marks the end of a page of obligations.
 *
 * @param due the due time of the last obligation, or {@link ObligationPlaces#END_OF_TIME} if it has none
 * @param order the order id
 * @param place the sort key of the last obligation within its order
 */
record OwedCursor(Instant due, String order, String place) {
    /**
     * The character that separates the parts of a cursor. An order id cannot contain the separator, because control
     * characters are not allowed in ids.
     */
    private static final String SEPARATOR = "\u001F";

    static OwedCursor parse(String key) {
        String[] parts = key.split(SEPARATOR, 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" is no key of a page; expected one from the page before");
        }
        return new OwedCursor(Instant.parse(parts[0]), parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, due.toString(), order, place);
    }
}
