package io.orderkit.domain.model;

import java.util.stream.Stream;

/** A value that is no record and holds texts that identify something (X14). */
public interface Identified {
    /** Returns the parts that identify something, or hold such parts. */
    Stream<?> identities();
}
