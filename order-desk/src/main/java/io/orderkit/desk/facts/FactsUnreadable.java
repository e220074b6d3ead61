package io.orderkit.desk.facts;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** The exception for a file of facts that cannot be read. The message states the position and the cause. */
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

    /** Returns whether the following lines can still be read; true if only this line is invalid. */
    public boolean goesOn() {
        return line > 0 && (!(getCause() instanceof IOException) || getCause() instanceof CharacterCodingException);
    }

    /** Returns the number of the invalid line, counted from 1; 0 if the file as a whole is unreadable. */
    public long line() {
        return line;
    }
}
