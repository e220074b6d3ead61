package io.orderkit.rulescli;

/** The exit statuses that a command may have. */
final class ExitStatus {
    /** The exit status for success, and for two rule sets without differences. */
    static final int FINE = 0;
    /** The exit status for findings, failed examples, facts without a verdict, or differences. */
    static final int FOUND = 1;
    /** The exit status for a command that could not run because of invalid arguments or an unreadable file. */
    static final int NOT_RUN = 2;

    /**
     * The exit status for an output that its reader has closed. A shell uses the same number for a program that ended because of a closed
     * pipe.
     */
    static final int OUTPUT_CLOSED = 141;

    private ExitStatus() {}
}
