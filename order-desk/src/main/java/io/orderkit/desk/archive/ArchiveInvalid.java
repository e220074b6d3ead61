package io.orderkit.desk.archive;

/**
 * The exception for a file that is not an archive, is truncated, or has been altered. The message gives the line
 * number.
 */
public final class ArchiveInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    ArchiveInvalid(long line, String found, String expected, Throwable cause) {
        super("line " + line + ": found " + found + "; expected " + expected, cause);
        this.line = line;
    }

    ArchiveInvalid(long line, String found, String expected) {
        super("line " + line + ": found " + found + "; expected " + expected);
        this.line = line;
    }

    /** Returns the number of the invalid line, counted from 1. */
    public long line() {
        return line;
    }
}
