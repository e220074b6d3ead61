package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codec for a sealed interface. A value is written as an object of its actual type, whose name is in the
 * {@code type} field.
 */
public final class SealedCodec implements Codec {
    public static final String TYPE = "type";

    private final String subject;
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final Map<String, Choice> formerly = new LinkedHashMap<>();

    public SealedCodec(Shape shape) {
        this.subject = WireNames.subject(shape);
    }

    /**
     * One of the types that a sealed interface permits.
     *
     * @param name its current name
     * @param formerly the former names of the type, oldest first
     * @param type the class
     * @param codec the codec for the type's fields
     */
    public record Choice(String name, List<String> formerly, Class<?> type, ObjectCodec codec) {
        private String name(JsonOut out) {
            return out.isFirst() && !formerly.isEmpty() ? formerly.get(0) : name;
        }
    }

    /** Adds a permitted type, and returns false if one of its names is already used. */
    public boolean add(Choice choice) {
        boolean free = choices.put(choice.name(), choice) == null && !formerly.containsKey(choice.name());
        for (String old : choice.formerly()) {
            free &= !choices.containsKey(old) && formerly.put(old, choice) == null;
        }
        return free;
    }

    /** Returns the JSON shapes of the permitted types. */
    public List<WireShape.Member> members() {
        return choices.values().stream()
                .map(each -> WireShape.Member.choice(each.name(), each.codec().form(), each.formerly()))
                .toList();
    }

    @Override
    public void write(Object value, JsonOut out) {
        Choice choice = choice(value);
        out.beginObject();
        out.name(TYPE);
        out.text(choice.name(out));
        choice.codec().writeMembers(value, out);
        out.endObject();
    }

    private Choice choice(Object value) {
        for (Choice choice : choices.values()) {
            if (choice.type().isInstance(value)) {
                return choice;
            }
        }
        throw new IllegalArgumentException(value.getClass().getName() + " is none of " + choices.keySet());
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        WireNode name = node.fields().get(TYPE);
        if (name == null || !name.is(WireNode.Kind.TEXT)) {
            return name == null && node.is(WireNode.Kind.OBJECT)
                    ? at.field(TYPE).wrong("nothing", oneOf(), Optional.empty())
                    : name == null ? at.wrong(node, expected()) : at.field(TYPE).wrong(name, oneOf());
        }
        Optional<Choice> choice = choice(name.text());
        return choice.isPresent()
                ? choice.get().codec().read(node.without(TYPE), at)
                : at.field(TYPE).wrong(Excerpt.of(name), oneOf(), at.nearest(name.text(), choices.keySet()));
    }

    private Optional<Choice> choice(String name) {
        return Optional.ofNullable(choices.get(name)).or(() -> Optional.ofNullable(formerly.get(name)));
    }

    private String oneOf() {
        return "one of " + String.join(", ", choices.keySet());
    }

    @Override
    public String expected() {
        return "an object whose type is " + oneOf();
    }

    @Override
    public String form() {
        return "<" + subject + ">";
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return book.named(
                subject,
                this,
                () -> SchemaNodes.oneOf(choices.values().stream()
                        .map(each -> each.codec().taggedSchema(each.name(), book))
                        .toList()));
    }

    @Override
    public List<Codec> parts() {
        List<Codec> parts = new ArrayList<>();
        choices.values().forEach(each -> parts.add(each.codec()));
        return parts;
    }
}
