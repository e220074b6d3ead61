package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.PersonalText;
import io.orderkit.domain.wire.WireNode;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes one JSON text, within the limits that hold for reading it again. */
public final class JsonOut {
    private final JsonGenerator out;
    private final Manner manner;
    private int depth;

    /**
     * How the text is to be written.
     *
     * @param sealing seals what is personal, where there is one
     * @param first whether everything is spelled as the first release did
     */
    public record Manner(Optional<PersonalText> sealing, boolean first) {
        public static final Manner PLAIN = new Manner(Optional.empty(), false);
    }

    private JsonOut(JsonGenerator out, Manner manner, int depth) {
        this.out = out;
        this.manner = manner;
        this.depth = depth;
    }

    /** @throws JsonInvalid when the text is beyond the limits */
    public static String text(Consumer<JsonOut> content) {
        return text(content, Manner.PLAIN);
    }

    /** @throws JsonInvalid when the text is beyond the limits */
    public static String text(Consumer<JsonOut> content, Manner manner) {
        return text(content, manner, 0);
    }

    private static String text(Consumer<JsonOut> content, Manner manner, int depth) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonText.JACKSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(new JsonOut(generator, manner, depth));
        }
        Limits.document(text.getBuffer().length()).ifPresent(flaw -> {
            throw flaw.at("");
        });
        return text.toString();
    }

    /** The text of a part, made apart so that parts can be put in order. */
    public String part(Consumer<JsonOut> content) {
        return text(content, manner, depth);
    }

    public void object(Consumer<JsonOut> fields) {
        deeper();
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
        depth--;
    }

    public void array(Consumer<JsonOut> items) {
        deeper();
        out.writeStartArray();
        items.accept(this);
        out.writeEndArray();
        depth--;
    }

    public void name(String name) {
        out.writeName(checked(name));
    }

    public void text(String value) {
        out.writeString(checked(value));
    }

    public void number(String value) {
        out.writeNumber(value);
    }

    public void bool(boolean value) {
        out.writeBoolean(value);
    }

    /** How what tells of a person is sealed; when it is not, it is written as it is. */
    public Optional<PersonalText> sealing() {
        return manner.sealing();
    }

    /** Whether everything is spelled as the first release did, for fingerprints. */
    public boolean isFirst() {
        return manner.first();
    }

    /** A sealed text: longer than the plain one may be, and of harmless characters. */
    public void sealed(String keyName, String key, String textName, String text) {
        object(inner -> {
            inner.name(keyName);
            inner.text(key);
            inner.name(textName);
            inner.out.writeString(text);
        });
    }

    public void nothing() {
        out.writeNull();
    }

    public void raw(String json) {
        out.writeRawValue(json);
    }

    /** A value as it was read. */
    public void node(WireNode node) {
        switch (node.kind()) {
            case OBJECT ->
                object(inner -> node.fields().forEach((name, field) -> {
                    inner.name(name);
                    inner.node(field);
                }));
            case ARRAY -> array(inner -> node.items().forEach(inner::node));
            case TEXT -> text(node.text());
            case NUMBER -> number(node.text());
            case BOOLEAN -> bool(Boolean.parseBoolean(node.text()));
            case NULL -> nothing();
        }
    }

    /** Says where the writing stands. */
    public JsonInvalid refused(Limits.Flaw flaw) {
        String path = out.streamWriteContext().pathAsPointer().toString();
        return flaw.at(
                path.replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.').replaceFirst("^\\.", ""));
    }

    private void deeper() {
        if (++depth > Limits.NESTING) {
            throw refused(Limits.tooDeep());
        }
    }

    private String checked(String value) {
        Limits.text(value).ifPresent(flaw -> {
            throw refused(flaw);
        });
        return value;
    }
}
