package io.orderkit.rulescli;

/** The possible exit statuses of a command. */
final class ExitStatus {
    /** The exit status for success, and for two rule sets without differences. */
    static final int FINE = 0;
    /** The exit status for findings, failed examples, facts without a verdict, or differences. */
    static final int FOUND = 1;
    /** The exit status for a command that could not run because of invalid arguments or an unreadable file. */
    static final int NOT_RUN = 2;

    /**
     * The exit status for an output that was closed by its reader. A shell reports the same number for a program that was ended by a closed
     * pipe.
     */
    static final int OUTPUT_CLOSED = 141;

    private ExitStatus() {}
}
