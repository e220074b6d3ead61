package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.domain.field.FieldKind;
import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The codec for the values of a company's own fields: a JSON object with one member for each field. In a command, each
 * key must be the name of a declared field, and each value must be valid for its field. Stored data is never rejected.
 * If the field of a stored value is no longer declared, the value is read according to its JSON form.
 */
public final class OwnFieldsCodec implements Codec {
    private final OwnFields own;
    private final List<String> known;
    private final Map<Class<?>, ScalarCodec> scalars;

    public OwnFieldsCodec(OwnFields own, Map<Class<?>, ScalarCodec> scalars) {
        this.own = own;
        this.scalars = scalars;
        known = own.all().stream().map(field -> field.name().key()).toList();
    }

    @Override
    public void write(Object map, JsonOut out) {
        Map<String, Object> byKey = new TreeMap<>();
        ((Map<?, ?>) map).forEach((field, value) -> byKey.put(field.toString(), ((FieldValue) value).content()));
        out.beginObject();
        byKey.forEach((key, content) -> {
            out.name(key);
            codecOf(content).write(content, out);
        });
        out.endObject();
    }

    private Codec codecOf(Object content) {
        if (content instanceof Personal<?> personal) {
            Object plain = personal.content().isPresent() ? personal.content().get() : "";
            return new PersonalCodec(scalar(plain.getClass()));
        }
        return scalar(content.getClass());
    }

    private ScalarCodec scalar(Class<?> type) {
        return Objects.requireNonNull(scalars.get(type), type::getName);
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        if (!node.is(WireNode.Kind.OBJECT)) {
            return at.wrong(node, expected());
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, WireNode> entry : node.fields().entrySet()) {
            JsonPath place = at.field(entry.getKey());
            Optional<FormField> name = FormField.find(entry.getKey());
            Optional<OwnField<?>> field = name.flatMap(own::find);
            if (name.isEmpty() || (at.isStrict() && field.isEmpty())) {
                place.wrong("an unknown field", expectedKeys(), at.nearest(entry.getKey(), unused(node)));
                whole = false;
                continue;
            }
            Optional<Object> value = at.isStrict()
                    ? strictly(field.orElseThrow(), entry.getValue(), place)
                    : kept(field, entry.getValue(), place);
            value.ifPresent(content -> values.put(name.get(), new FieldValue(content)));
            whole &= value.isPresent();
        }
        return whole ? Optional.of(Collections.unmodifiableMap(values)) : Optional.empty();
    }

    private String expectedKeys() {
        return known.isEmpty() ? "no fields, because no process has added any" : "one of " + String.join(", ", known);
    }

    private List<String> unused(WireNode node) {
        List<String> unused = new ArrayList<>(known);
        unused.removeAll(node.fields().keySet());
        return unused;
    }

    private Optional<Object> strictly(OwnField<?> field, WireNode node, JsonPath at) {
        Codec codec = codecOf(field);
        return codec.read(node, at).filter(content -> {
            String problem = problem(field, content);
            if (!problem.isEmpty()) {
                (field.isPersonal() ? at.personal() : at).wrong(node, problem);
            }
            return problem.isEmpty();
        });
    }

    /** Returns the expected form if a value is invalid; empty if the value is valid. */
    private static String problem(OwnField<?> field, Object content) {
        Object plain = content instanceof Personal<?> personal
                ? personal.content().map(its -> (Object) its).orElse(content)
                : content;
        if (plain instanceof String text && text.isBlank()) {
            return "a text that is not blank";
        }
        return field.accepts(new FieldValue(content)) ? "" : field.expected();
    }

    private Codec codecOf(OwnField<?> field) {
        ScalarCodec plain = scalar(field.kind().type());
        return field.isPersonal() ? new PersonalCodec(plain) : plain;
    }

    private Optional<Object> kept(Optional<OwnField<?>> field, WireNode node, JsonPath at) {
        Codec plain = new KeptValueCodec(
                field.map(its -> scalar(its.kind().type())), scalar(String.class), scalar(Boolean.class));
        boolean isSealed = node.is(WireNode.Kind.NULL) || node.is(WireNode.Kind.OBJECT);
        boolean isPersonal = isSealed || field.map(OwnField::isPersonal).orElse(false);
        return isPersonal ? new PersonalCodec(plain).read(node, at) : plain.read(node, at);
    }

    @Override
    public String expected() {
        return "an object, each key " + expectedKeys();
    }

    @Override
    public String form() {
        return "map of <form-field> to own value";
    }

    /** Stored JSON may contain fields and names that the company has removed since it was written. */
    @Override
    public WireNode schema(SchemaBook book) {
        Map<String, WireNode> properties = new TreeMap<>();
        own.all().forEach(field -> properties.put(field.name().key(), schema(field, book)));
        WireNode object = SchemaNodes.object(properties, List.of());
        return book.isSent() ? SchemaNodes.closed(object) : object;
    }

    private WireNode schema(OwnField<?> field, SchemaBook book) {
        ScalarCodec plain = scalar(field.kind().type());
        if (field.names().isEmpty() || !book.isSent()) {
            return (field.isPersonal() ? new PersonalCodec(plain) : plain).schema(book);
        }
        return SchemaNodes.constants(field.names());
    }

    @Override
    public List<Codec> parts() {
        List<Codec> parts = new ArrayList<>();
        for (FieldKind kind : FieldKind.values()) {
            parts.add(scalar(kind.type()));
        }
        return parts;
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(Map.of());
    }
}
