package io.orderkit.desk.facts;

/** A file of facts that cannot be read on; the message says where and why. */
public final class FactsUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    FactsUnreadable(String file, long line, String why, Throwable cause) {
        super(file + (line > 0 ? ":" + line : "") + ": " + why, cause);
        this.line = line;
    }

    FactsUnreadable(String file, long line, String why) {
        super(file + (line > 0 ? ":" + line : "") + ": " + why);
        this.line = line;
    }

    /** The line, from 1; 0 when it is the file as a whole. */
    public long line() {
        return line;
    }
}
