package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.Field;
import io.orderkit.desk.json.internal.codec.ObjectCodec;
import io.orderkit.desk.json.internal.codec.PublicMembers;
import io.orderkit.desk.json.internal.codec.ScalarCodec;
import io.orderkit.desk.json.internal.codec.Shape;
import io.orderkit.desk.json.internal.codec.WireNames;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.wire.Since;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A finder that determines the codec of a record from its canonical constructor and its components. */
public final class RecordCodecs {
    private final CodecFinder finder;
    private final Shape shape;
    private final String trail;
    private final RecordComponent[] components;

    public RecordCodecs(CodecFinder finder, Shape shape, String trail) {
        this.finder = finder;
        this.shape = shape;
        this.trail = trail;
        this.components = shape.raw().getRecordComponents();
    }

    /** Returns the codec for the record, or a placeholder if the record has a defect. */
    public Codec codec() {
        try {
            return isValue(shape, finder) ? value() : object(finder.keep(shape, finder.object(shape, trail)));
        } catch (IllegalAccessException | NoSuchMethodException e) {
            return finder.defect(trail, Visible.expected(shape.raw()));
        }
    }

    /**
     * Returns whether a record is written as its only component alone. The component must be named {@code value} and be a
     * single string or number. The record must not have an explicit wire name.
     */
    private static boolean isValue(Shape shape, CodecFinder finder) {
        RecordComponent[] components = shape.raw().getRecordComponents();
        if (components.length != 1 || !components[0].getName().equals("value") || WireNames.isGiven(shape.raw())) {
            return false;
        }
        Shape inner = shape.inner(components[0].getGenericType());
        return finder.isScalar(inner.raw())
                || (inner.raw().isRecord() && !inner.equals(shape) && isValue(inner, finder));
    }

    private Codec value() throws IllegalAccessException, NoSuchMethodException {
        Codec inner = finder.codec(shape.inner(components[0].getGenericType()), trail + " → field value");
        Method get = PublicMembers.shown(components[0].getAccessor());
        Constructor<?> make = constructor();
        return finder.keep(
                shape,
                ((ScalarCodec) inner)
                        .wrapped(record -> PublicMembers.call(get, record), value -> PublicMembers.make(make, value)));
    }

    /** Returns a codec that writes the record as a JSON object, even if the record is otherwise written as a scalar. */
    public ObjectCodec object() throws IllegalAccessException, NoSuchMethodException {
        return object(finder.object(shape, trail));
    }

    private ObjectCodec object(ObjectCodec codec) throws IllegalAccessException, NoSuchMethodException {
        Constructor<?> make = constructor();
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : components) {
            String name = component.getName();
            String path = trail + " → field " + name;
            Codec inner = finder.field(shape.inner(component.getGenericType()), path);
            WireShape.Presence presence = new FieldPresence(finder, path)
                    .of(inner, component.getType(), component.isAnnotationPresent(Since.class), false);
            fields.add(new Field(name, inner, PublicMembers.shown(component.getAccessor()), presence));
        }
        codec.is(fields, values -> PublicMembers.make(make, values));
        finder.shapes().note(shape, codec);
        return codec;
    }

    private Constructor<?> constructor() throws IllegalAccessException, NoSuchMethodException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return PublicMembers.shown(shape.raw().getDeclaredConstructor(types));
    }
}
