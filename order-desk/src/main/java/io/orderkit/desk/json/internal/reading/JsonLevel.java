package io.orderkit.desk.json.internal.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of an object, an array or a whole JSON text while it is being written: its depth, its path and the
 * name of the next value. Not thread-safe.
 */
final class JsonLevel {
    private enum Kind {
        TEXT,
        OBJECT,
        ARRAY
    }

    private final @Nullable JsonLevel around;
    private final int depth;
    private Kind kind;
    private int values;
    private String name = "";

    /** The level for the objects and arrays inside this one, which follow each other. */
    private @Nullable JsonLevel inner;

    private JsonLevel(Kind kind, @Nullable JsonLevel around, int depth) {
        this.kind = kind;
        this.around = around;
        this.depth = depth;
    }

    /** Returns the outermost level of a JSON text. */
    static JsonLevel whole() {
        return new JsonLevel(Kind.TEXT, null, 0);
    }

    /** Returns the level for a part that is written separately and then inserted at this level. */
    JsonLevel apart() {
        return new JsonLevel(Kind.TEXT, this, depth);
    }

    JsonLevel object() {
        return begun(Kind.OBJECT);
    }

    JsonLevel array() {
        return begun(Kind.ARRAY);
    }

    private JsonLevel begun(Kind next) {
        if (inner == null) {
            inner = new JsonLevel(next, this, depth + 1);
        }
        inner.kind = next;
        inner.values = 0;
        inner.name = "";
        return inner;
    }

    /** Returns the level around this object or array. */
    JsonLevel around() {
        return Objects.requireNonNull(around);
    }

    int depth() {
        return depth;
    }

    boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** Returns whether this level is still empty. */
    boolean isEmpty() {
        return values == 0;
    }

    /** Sets the name of the next value in this object; empty while the name itself is being written. */
    void name(String next) {
        name = next;
    }

    /** Records that a value at this level has been written. */
    void ended() {
        values++;
    }

    /** Returns the path of the current or next value, such as {@code content.lines[0].packaging}. */
    String path() {
        String here = around == null ? "" : around.path();
        return switch (kind) {
            case TEXT -> here;
            case OBJECT -> here.isEmpty() || name.isEmpty() ? here + name : here + "." + name;
            case ARRAY -> here + "[" + values + "]";
        };
    }
}
