package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.PersonalText;
import io.orderkit.domain.wire.WireNode;
import java.util.Optional;
import java.util.function.Consumer;

/** A writer of one JSON text, within the limits that hold for reading it again. Not thread-safe. */
public final class JsonOut {
    /** Most commands and events are no longer. */
    private static final int USUAL_LENGTH = 400;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);
    private final Manner manner;
    private JsonLevel level;

    /**
     * How the text is to be written.
     *
     * @param sealing seals what is personal, where there is one
     * @param first whether everything is spelled as the first release did
     * @param bounded whether the text keeps to the limits of length, within which it can be read again
     */
    public record Manner(Optional<PersonalText> sealing, boolean first, boolean bounded) {
        public static final Manner PLAIN = new Manner(Optional.empty(), false, true);
        /** For readers other than this library. */
        public static final Manner UNBOUNDED = new Manner(Optional.empty(), false, false);
    }

    private JsonOut(Manner manner, JsonLevel level) {
        this.manner = manner;
        this.level = level;
    }

    /** @throws JsonInvalid when the text is beyond the limits */
    public static String text(Consumer<JsonOut> content) {
        return text(content, Manner.PLAIN);
    }

    /** @throws JsonInvalid when the text is beyond the limits */
    public static String text(Consumer<JsonOut> content, Manner manner) {
        return new JsonOut(manner, JsonLevel.whole()).written(content);
    }

    private String written(Consumer<JsonOut> content) {
        content.accept(this);
        Optional<Limits.Flaw> tooLong = Limits.document(out.length());
        if (manner.bounded() && tooLong.isPresent()) {
            throw tooLong.get().at("");
        }
        return out.toString();
    }

    /** The text of a part, written apart so that parts can be put in order. */
    public String part(Consumer<JsonOut> content) {
        return new JsonOut(manner, level.apart()).written(content);
    }

    public void object(Consumer<JsonOut> fields) {
        within('{', level.object(), fields, '}');
    }

    public void array(Consumer<JsonOut> items) {
        within('[', level.array(), items, ']');
    }

    private void within(char opening, JsonLevel inner, Consumer<JsonOut> content, char closing) {
        if (inner.depth() > Limits.NESTING) {
            throw refused(Limits.tooDeep());
        }
        JsonLevel outer = level;
        begin().append(opening);
        level = inner;
        content.accept(this);
        level = outer;
        out.append(closing);
        outer.ended();
    }

    public void name(String name) {
        if (!level.isEmpty()) {
            out.append(',');
        }
        level.name("");
        quote(name);
        level.name(name);
        out.append(':');
    }

    /** Begins a member whose name is an identifier of Java, in which nothing is escaped. */
    public void identifier(String name) {
        if (!level.isEmpty()) {
            out.append(',');
        }
        level.name(name);
        out.append('"').append(name).append("\":");
    }

    public void text(String value) {
        begin();
        quote(value);
        level.ended();
    }

    private void quote(String text) {
        if (!manner.bounded()) {
            JsonQuoting.appendEscaped(text, out);
            return;
        }
        Optional<Limits.Flaw> flaw = JsonQuoting.append(text, out);
        if (flaw.isPresent()) {
            throw refused(flaw.get());
        }
    }

    public void number(String value) {
        raw(value);
    }

    public void bool(boolean value) {
        raw(String.valueOf(value));
    }

    public void nothing() {
        raw("null");
    }

    /** Writes a value that is JSON already. */
    public void raw(String json) {
        begin().append(json);
        level.ended();
    }

    private StringBuilder begin() {
        return level.isArray() && !level.isEmpty() ? out.append(',') : out;
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
            JsonQuoting.appendEscaped(text, inner.out);
            inner.level.ended();
        });
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
        return flaw.at(level.path());
    }
}
