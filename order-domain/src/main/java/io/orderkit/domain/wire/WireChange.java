package io.orderkit.domain.wire;

import io.orderkit.domain.model.InvalidValue;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An upcaster, which converts a wire type from one schema number to the next. An upcaster applies wherever the type is
 * stored, at any depth. For example
 *
 * <pre>
 * WireChange.of("packing", 1, old -&gt; old.renamed("boxes", "cartons"))
 *         .back(today -&gt; today.renamed("cartons", "boxes"));
 * </pre>
 *
 * <p>A type that occurs in commands also needs a downcaster ({@link #back}), because fingerprints use a command's
 * original stored form.
 *
 * <p>Instances are immutable and thread-safe, provided that the functions passed to them are thread-safe. Two changes
 * are equal only if they are the same object.
 */
public final class WireChange {
    private final String type;
    private final int from;
    private final UnaryOperator<WireNode> up;
    private final Optional<UnaryOperator<WireNode>> back;

    private WireChange(String type, int from, UnaryOperator<WireNode> up, Optional<UnaryOperator<WireNode>> back) {
        this.type = type;
        this.from = from;
        this.up = up;
        this.back = back;
    }

    /**
     * Returns an upcaster that converts values of a given schema number to the next one.
     *
     * @param wireName the current wire name of the type
     * @param fromSchema the schema number before the change, at least 1
     * @param up a function that converts the old tree into the new one; the trees have neither a tag nor a schema
     *     number. Nested values keep the schema numbers with which they were written. Values that the function creates
     *     have {@code schema} number 1, unless their {@code schema} field contains a different number
     * @throws InvalidValue when the schema number is below 1
     */
    public static WireChange of(String wireName, int fromSchema, UnaryOperator<WireNode> up) {
        if (fromSchema < 1) {
            throw InvalidValue.of("schema number of " + wireName, fromSchema, "1 or more");
        }
        return new WireChange(wireName, fromSchema, up, Optional.empty());
    }

    /**
     * Returns this upcaster with a matching downcaster.
     *
     * @param down a function that converts the new tree back into the old one. Any value that the old schema can
     *     express must be converted back to exactly the old text, including the order of fields. Different values must
     *     remain different
     */
    public WireChange back(UnaryOperator<WireNode> down) {
        return new WireChange(type, from, up, Optional.of(down));
    }

    /** Returns the wire name of the converted type. */
    public String type() {
        return type;
    }

    /** Returns the schema number before the change. */
    public int from() {
        return from;
    }

    /** Returns the upcaster function. */
    public UnaryOperator<WireNode> up() {
        return up;
    }

    /** Returns the downcaster function; empty if there is none. */
    public Optional<UnaryOperator<WireNode>> down() {
        return back;
    }

    @Override
    public String toString() {
        return type + " from schema " + from;
    }
}
