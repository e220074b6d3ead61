package io.orderkit.desk.json;

import java.util.List;

/** Finds the codec of a sealed interface: each type that it permits, and those that these permit. */
final class SealedCodecs {
    private final CodecFinder walk;
    private final Shape shape;
    private final String trail;

    SealedCodecs(CodecFinder walk, Shape shape, String trail) {
        this.walk = walk;
        this.shape = shape;
        this.trail = trail;
    }

    Codec codec() {
        SealedCodec codec = walk.keep(shape, new SealedCodec(shape));
        addAll(codec, shape.raw());
        walk.shapes()
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
            walk.defect(path, "its field \"type\" stands where its own type is written");
        }
        if (!codec.add(new SealedCodec.Choice(name, WireNames.formerly(type), type, choice))) {
            walk.defect(path, "two types have this name");
        }
    }

    private ObjectCodec object(Class<?> type, String path) {
        try {
            // A choice of a generic interface takes its parameters over in order, as records of closed answers do.
            Shape choice = new Shape(type, type.getTypeParameters().length == 0 ? List.of() : shape.arguments());
            if (type.isRecord()) {
                return new RecordCodecs(walk, choice, path).object();
            }
            if (ImmutableCodecs.isImmutable(type)) {
                return new ImmutableCodecs(walk, choice, path).object();
            }
            walk.defect(path, "expected a record or an Immutable with a Builder");
        } catch (ReflectiveOperationException e) {
            walk.defect(path, Visible.expected(type));
        }
        return new ObjectCodec(Shape.of(type), SchemaSteps.none(WireNames.of(type)));
    }
}
