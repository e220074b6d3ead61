package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.ObjectCodec;
import io.orderkit.desk.json.internal.codec.Shape;
import io.orderkit.desk.json.internal.codec.WireNames;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The JSON shapes of the types that a codec finder has encountered. */
public final class WireShapes {
    private final Set<WireShape> met = new LinkedHashSet<>();

    /** Adds a shape. */
    public void note(WireShape shape) {
        met.add(shape);
    }

    /** Adds the shape of a record or an Immutable once its fields are known. */
    public void note(Shape shape, ObjectCodec codec) {
        note(new WireShape(
                kind(shape.raw()),
                WireNames.subject(shape),
                WireNames.formerSubjects(shape),
                WireNames.schema(shape.raw()),
                codec.members()));
    }

    private static WireShape.Kind kind(Class<?> type) {
        if (OrderEvent.class.isAssignableFrom(type)) {
            return WireShape.Kind.EVENT;
        }
        return OrderCommand.class.isAssignableFrom(type) ? WireShape.Kind.COMMAND : WireShape.Kind.TYPE;
    }

    /** Returns all shapes. */
    public List<WireShape> all() {
        return List.copyOf(met);
    }
}
