package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.ObjectCodec;
import io.orderkit.desk.json.internal.codec.SchemaUpgrade;
import io.orderkit.desk.json.internal.codec.SealedCodec;
import io.orderkit.desk.json.internal.codec.Shape;
import io.orderkit.desk.json.internal.codec.WireNames;
import io.orderkit.desk.json.text.WireShape;
import java.util.List;

/** A finder that determines the codec of a sealed interface, including its permitted types at every level. */
public final class SealedCodecs {
    private final CodecFinder finder;
    private final Shape shape;
    private final String trail;

    public SealedCodecs(CodecFinder finder, Shape shape, String trail) {
        this.finder = finder;
        this.shape = shape;
        this.trail = trail;
    }

    /** Returns the codec for the sealed interface. */
    public Codec codec() {
        SealedCodec codec = finder.keep(shape, new SealedCodec(shape));
        addAll(codec, shape.raw());
        finder.shapes()
                .note(new WireShape(
                        WireShape.Kind.CHOICE,
                        WireNames.subject(shape),
                        WireNames.formerSubjects(shape),
                        1,
                        codec.members()));
        return codec;
    }

    private void addAll(SealedCodec codec, Class<?> root) {
        for (Class<?> type : root.getPermittedSubclasses()) {
            if (type.isSealed()) {
                addAll(codec, type);
            } else {
                add(codec, type);
            }
        }
    }

    private void add(SealedCodec codec, Class<?> type) {
        String name = WireNames.of(type);
        String path = trail + " → " + name;
        ObjectCodec choice = object(type, path);
        if (choice.names().contains(SealedCodec.TYPE)) {
            finder.defect(path, "its field \"type\" stands where its own type is written");
        }
        if (!codec.add(new SealedCodec.Choice(name, WireNames.formerly(type), type, choice))) {
            finder.defect(path, "two types have this name");
        }
    }

    private ObjectCodec object(Class<?> type, String path) {
        try {
            // A permitted type has the same type parameters as its sealed interface, in the same sequence.
            Shape choice = new Shape(type, type.getTypeParameters().length == 0 ? List.of() : shape.arguments());
            if (type.isRecord()) {
                return new RecordCodecs(finder, choice, path).object();
            }
            if (ImmutableCodecs.isImmutable(type)) {
                return new ImmutableCodecs(finder, choice, path).object();
            }
            finder.defect(path, "expected a record or an Immutable with a Builder");
        } catch (ReflectiveOperationException e) {
            finder.defect(path, Visible.expected(type));
        }
        return new ObjectCodec(Shape.of(type), SchemaUpgrade.none(WireNames.of(type)));
    }
}
