package io.orderkit.desk.facts;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

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

    /** Returns whether the lines behind it can still be read: the line is no facts, or no UTF-8. */
    public boolean goesOn() {
        return line > 0 && (!(getCause() instanceof IOException) || getCause() instanceof CharacterCodingException);
    }

    /** The line, from 1; 0 when it is the file as a whole. */
    public long line() {
        return line;
    }
}
