package io.orderkit.desk.archive;

/** A file is no archive, or not as it was written; says at which line. */
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

    /** From 1. */
    public long line() {
        return line;
    }
}
