package io.orderkit.benchmarks.against;

/** A comparison that cannot go on; the message is for the person at the keyboard. */
final class ComparisonFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ComparisonFailed(String message) {
        super(message);
    }
}
