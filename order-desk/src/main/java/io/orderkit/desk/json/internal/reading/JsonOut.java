package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.PersonalText;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A writer of one JSON text, within the limits for reading it again. Not thread-safe. */
public final class JsonOut {
    /** The initial length; most commands and events are shorter. */
    private static final int USUAL_LENGTH = 400;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);
    private final Manner manner;
    private JsonLevel level;

    /**
     * The options of the text.
     *
     * @param sealing seals personal data, if present
     * @param first whether the spelling of the first release is used
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

    /**
     * Returns a text with the given content.
     *
     * @throws JsonInvalid when the text exceeds the limits
     */
    public static String text(Consumer<JsonOut> content) {
        return text(content, Manner.PLAIN);
    }

    /**
     * Returns a text with the given content and options.
     *
     * @throws JsonInvalid when the text exceeds the limits
     */
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

    /** Writes the items of an array in the order of their texts. */
    public void sorted(Collection<?> items, BiConsumer<Object, JsonOut> write) {
        JsonLevel array = level;
        int start = out.length();
        List<String> texts = new ArrayList<>(items.size());
        for (Object item : items) {
            level = array.apart();
            write.accept(item, this);
            texts.add(out.substring(start));
            out.setLength(start);
        }
        level = array;
        texts.sort(null);
        texts.forEach(this::raw);
    }

    /** Returns the text of a part, written separately. */
    public String part(Consumer<JsonOut> content) {
        return new JsonOut(manner, level.apart()).written(content);
    }

    /** Writes an object with the given fields. */
    public void object(Consumer<JsonOut> fields) {
        within('{', level.object(), fields, '}');
    }

    /** Writes an array with the given items. */
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

    /** Starts a member with a name. */
    public void name(String name) {
        if (!level.isEmpty()) {
            out.append(',');
        }
        level.name("");
        quote(name);
        level.name(name);
        out.append(':');
    }

    /** Starts a member whose name is a Java identifier, which needs no escapes. */
    public void identifier(String name) {
        if (!level.isEmpty()) {
            out.append(',');
        }
        level.name(name);
        out.append('"').append(name).append("\":");
    }

    /** Writes a text. */
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

    /** Writes a number by its digits. */
    public void number(String value) {
        raw(value);
    }

    /** Writes a truth value. */
    public void bool(boolean value) {
        raw(String.valueOf(value));
    }

    /** Writes {@code null}. */
    public void nothing() {
        raw("null");
    }

    /** Writes a value that is already JSON. */
    public void raw(String json) {
        begin().append(json);
        level.ended();
    }

    private StringBuilder begin() {
        return level.isArray() && !level.isEmpty() ? out.append(',') : out;
    }

    /** Returns the sealing of personal data; without one they are written unsealed. */
    public Optional<PersonalText> sealing() {
        return manner.sealing();
    }

    /** Returns whether the spelling of the first release is used, for fingerprints. */
    public boolean isFirst() {
        return manner.first();
    }

    /** Writes a sealed text: it may be longer than a plain one, and contains only safe characters. */
    public void sealed(String keyName, String key, String textName, String text) {
        object(inner -> {
            inner.name(keyName);
            inner.text(key);
            inner.name(textName);
            JsonQuoting.appendEscaped(text, inner.out);
            inner.level.ended();
        });
    }

    /** Writes a tree value. */
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

    /** Returns a failure with the current place. */
    public JsonInvalid refused(Limits.Flaw flaw) {
        return flaw.at(level.path());
    }
}
