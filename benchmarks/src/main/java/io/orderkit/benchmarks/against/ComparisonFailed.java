package io.orderkit.benchmarks.against;

/** The exception for a comparison that cannot continue. The message is written for the user. */
final class ComparisonFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ComparisonFailed(String message) {
        super(message);
    }
}
