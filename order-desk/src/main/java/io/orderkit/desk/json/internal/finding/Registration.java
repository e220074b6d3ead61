package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.Shape;
import io.orderkit.desk.json.internal.codec.TaggedCodec;
import io.orderkit.desk.json.internal.codec.WireNames;
import io.orderkit.desk.json.internal.codec.WireType;
import io.orderkit.desk.json.internal.codec.WireTypes;
import io.orderkit.desk.json.text.DescribedType;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A helper that registers types while an {@code OrderJson} is built.
 *
 * @param finder finds the codecs
 * @param types receives the types
 * @param defects receives the defects
 */
public record Registration(CodecFinder finder, WireTypes types, List<String> defects) {
    /** Registers a type. */
    public void add(Class<?> type) {
        add(type, TaggedCodec.TAGS);
    }

    /** Registers a view, which is written without its wire name. */
    public void addView(Class<?> type) {
        add(type, List.of());
    }

    /**
     * Registers the types that have a schema number above 1 and occur only inside other types. These types are
     * registered because their names must be unique and their old samples must remain readable. A generic type is not
     * registered, because it has no single codec.
     */
    public void addChanged() {
        for (Shape shape : finder.changed()) {
            if (shape.raw().getTypeParameters().length == 0 && !types.have(shape.raw())) {
                add(shape.raw(), List.of(TaggedCodec.SCHEMA));
            }
        }
    }

    private void add(Class<?> type, List<String> taken) {
        String name = WireNames.of(type);
        String trail = kind(type) + " " + name;
        Codec codec = finder.codec(Shape.of(type), trail);
        new WireReview(type, name, trail, defects).review(codec, types, taken);
        types.add(new WireType(name, WireNames.formerly(type), WireNames.schema(type), type, codec));
    }

    /** Registers a type that is defined by a description instead of a class. */
    public void add(DescribedType type) {
        Map<String, Codec> members = new LinkedHashMap<>();
        type.members()
                .forEach((name, member) -> members.put(name, finder.codec(Shape.of(member), "type " + type.name())));
        if (types.named(type.name()).isPresent()) {
            defects.add("type " + type.name() + ": there is a type of this name already");
        }
        types.add(new WireType(type.name(), List.of(), 1, type.made(), new DescribedCodec(type, members)));
    }

    private static String kind(Class<?> type) {
        if (OrderEvent.class.isAssignableFrom(type)) {
            return "event";
        }
        return OrderCommand.class.isAssignableFrom(type) ? "command" : "type";
    }
}
