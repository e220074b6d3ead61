package io.orderkit.rulescli;

/** The possible exit statuses of a command. */
final class ExitStatus {
    /** The exit status for success, including a comparison that finds no differences. */
    static final int FINE = 0;
    /** The exit status for findings, failed examples, facts without a verdict, or differences. */
    static final int FOUND = 1;
    /** The exit status for a command that could not run because of invalid arguments, an unreadable file or a program error. */
    static final int NOT_RUN = 2;

    /**
     * The exit status for a command whose output was closed by its reader. A shell reports the same status when a closed pipe ends a
     * program.
     */
    static final int OUTPUT_CLOSED = 141;

    private ExitStatus() {}
}
