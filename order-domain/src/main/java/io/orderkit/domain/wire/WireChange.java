package io.orderkit.domain.wire;

import io.orderkit.domain.model.InvalidValue;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A step from one schema number of a wire type to the next: an upcaster. One step applies to every place where the type
 * is stored, at any depth. For example
 *
 * <pre>
 * WireChange.of("packing", 1, old -&gt; old.renamed("boxes", "cartons"))
 *         .back(today -&gt; today.renamed("cartons", "boxes"));
 * </pre>
 *
 * <p>A type that commands contain also needs the way {@link #back}: fingerprints are taken over the first spelling of a
 * command.
 *
 * <p>Immutable and thread-safe, as its functions must be. Two changes are equal only when they are the same object.
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
     * Returns an upcaster from a schema number.
     *
     * @param wireName the current wire name of the type
     * @param fromSchema the number under which the old text was written, from 1
     * @param up turns the old tree into the next one, without tag and schema number. Inner values keep the schema
     *     numbers under which they were written. A value that the step itself creates has schema 1, unless its field
     *     {@code schema} states another
     * @throws InvalidValue when the number is below 1
     */
    public static WireChange of(String wireName, int fromSchema, UnaryOperator<WireNode> up) {
        if (fromSchema < 1) {
            throw InvalidValue.of("schema number of " + wireName, fromSchema, "1 or more");
        }
        return new WireChange(wireName, fromSchema, up, Optional.empty());
    }

    /**
     * Returns this step with its reverse step.
     *
     * @param down turns the newer tree into the older one. A value that the old schema could express becomes the text
     *     of the old release, field by field in its order. Different values stay different
     */
    public WireChange back(UnaryOperator<WireNode> down) {
        return new WireChange(type, from, up, Optional.of(down));
    }

    /** Returns the wire name of the type that changes. */
    public String type() {
        return type;
    }

    /** Returns the schema number at which the step begins. */
    public int from() {
        return from;
    }

    /** Returns the upward step. */
    public UnaryOperator<WireNode> up() {
        return up;
    }

    /** Returns the downward step, where there is one. */
    public Optional<UnaryOperator<WireNode>> down() {
        return back;
    }

    @Override
    public String toString() {
        return type + " from schema " + from;
    }
}
