package io.orderkit.domain.model;

/**
 * The revision number of an order's content. Checks and approvals refer to a revision, and lapse when the content
 * changes.
 *
 * @param number the number of the revision: 0 for an order without content, increased by one with each change
 */
public record Revision(int number) implements Comparable<Revision> {
    public static final Revision NONE = new Revision(0);

    /**
     * Checks that the number is not negative.
     *
     * @throws InvalidValue when negative
     */
    public Revision {
        if (number < 0) {
            throw InvalidValue.of("revision", number, "zero or more");
        }
    }

    /** Returns the next revision. */
    public Revision next() {
        return new Revision(number + 1);
    }

    @Override
    public int compareTo(Revision other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
