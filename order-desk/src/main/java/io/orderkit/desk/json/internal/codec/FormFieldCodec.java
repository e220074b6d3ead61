package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codec for the names of form fields. A command may contain only the shipped names and the names of the company's
 * own fields. Stored data may contain any name, because the company may have removed a field since the data was stored.
 */
public final class FormFieldCodec {
    private final List<String> known = new ArrayList<>();

    public FormFieldCodec(OwnFields own) {
        FormField.shipped().forEach(field -> known.add(field.key()));
        own.all().stream().map(OwnField::name).forEach(field -> known.add(field.key()));
    }

    /** Returns the JSON shape of the shipped names, for comparisons between releases. */
    public static WireShape shape() {
        return new WireShape(
                WireShape.Kind.ENUM,
                WireNames.subject(Shape.of(FormField.class)),
                List.of(),
                1,
                FormField.shipped().stream()
                        .map(field -> WireShape.Member.constant(field.key(), List.of()))
                        .toList());
    }

    /** Returns the codec for the names of form fields. */
    public ScalarCodec codec() {
        String expected = "one of " + String.join(", ", known);
        String subject = WireNames.subject(Shape.of(FormField.class));
        return new ScalarCodec(WireNode.Kind.TEXT, expected, Object::toString, (text, at) -> read(text, at, expected))
                .named("<" + subject + ">")
                .describedBy(book -> book.named(
                        subject, this, () -> book.isSent() ? SchemaNodes.constants(known) : SchemaNodes.TEXT));
    }

    private Optional<Object> read(String text, JsonPath at, String expected) {
        Optional<FormField> field = FormField.find(text).filter(name -> !at.isStrict() || known.contains(text));
        return field.isPresent()
                ? Optional.of(field.get())
                : at.wrong(Excerpt.quoted(text), expected, at.nearest(text, known));
    }
}
