package io.orderkit.rulescli;

/** The exit status of a command. */
final class ExitStatus {
    /** The status for success, and for rule sets without differences. */
    static final int FINE = 0;
    /** The status for findings, failed examples, facts without a verdict, or differences. */
    static final int FOUND = 1;
    /** The status for a command that could not run because of a wrong call or an unreadable file. */
    static final int NOT_RUN = 2;

    /** The status for an output whose reader has closed it; a shell uses the same number for a program that a closed pipe has ended. */
    static final int OUTPUT_CLOSED = 141;

    private ExitStatus() {}
}
