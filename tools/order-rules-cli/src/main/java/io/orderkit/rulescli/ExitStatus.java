package io.orderkit.rulescli;

/** The exit status of a command. */
final class ExitStatus {
    /** All is well; both rule sets judge alike. */
    static final int FINE = 0;
    /** There are findings, failing examples, facts without a verdict, differences. */
    static final int FOUND = 1;
    /** The command could not run: it was called wrongly, or a file cannot be read. */
    static final int NOT_RUN = 2;

    /** The reader of the output has gone; a shell says the same of a program that a closed pipe has ended. */
    static final int OUTPUT_CLOSED = 141;

    private ExitStatus() {}
}
