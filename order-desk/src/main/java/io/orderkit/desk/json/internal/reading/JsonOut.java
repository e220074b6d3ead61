package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A writer of one JSON text, which rejects values that could not be read back. Not thread-safe. */
public final class JsonOut {
    /** The initial buffer size in characters; most commands and events are shorter. */
    private static final int USUAL_LENGTH = 400;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);
    private final Manner manner;
    private JsonLevel level;

    /**
     * The options for writing a JSON text.
     *
     * @param sealing the function that seals personal data; empty to write the data unsealed
     * @param first whether the JSON has the form of the first release
     * @param bounded whether the JSON must be short enough to be read back
     */
    public record Manner(Optional<PersonalSeal> sealing, boolean first, boolean bounded) {
        public static final Manner PLAIN = new Manner(Optional.empty(), false, true);
        /** The options for readers other than this library. */
        public static final Manner UNBOUNDED = new Manner(Optional.empty(), false, false);
    }

    private JsonOut(Manner manner, JsonLevel level) {
        this.manner = manner;
        this.level = level;
    }

    /**
     * Returns the JSON that a writer function produces.
     *
     * @throws JsonInvalid if the JSON exceeds the limits
     */
    public static String text(Consumer<JsonOut> content) {
        return text(content, Manner.PLAIN);
    }

    /**
     * Returns the JSON that a writer function produces with the given options.
     *
     * @throws JsonInvalid if the JSON exceeds the limits
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

    /** Writes the items of an array, sorted by their JSON text. */
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

    /** Writes a part separately, and returns its JSON. */
    public String part(Consumer<JsonOut> content) {
        return new JsonOut(manner, level.apart()).written(content);
    }

    /** Begins an object. */
    public void beginObject() {
        begin('{', level.object());
    }

    /** Ends the object begun last. */
    public void endObject() {
        end('}');
    }

    /** Begins an array. */
    public void beginArray() {
        begin('[', level.array());
    }

    /** Ends the array begun last. */
    public void endArray() {
        end(']');
    }

    private void begin(char opening, JsonLevel inner) {
        if (inner.depth() > Limits.NESTING) {
            throw refused(Limits.tooDeep());
        }
        begin().append(opening);
        level = inner;
    }

    private void end(char closing) {
        level = level.around();
        out.append(closing);
        level.ended();
    }

    /** Writes the name of an object's next member. */
    public void name(String name) {
        if (!level.isEmpty()) {
            out.append(',');
        }
        level.name("");
        quote(name);
        level.name(name);
        out.append(':');
    }

    /**
     * Writes the name of an object's next member, which needs no escapes.
     *
     * @param label the name in quotation marks, followed by a colon
     */
    public void name(String name, String label) {
        if (!level.isEmpty()) {
            out.append(',');
        }
        level.name(name);
        out.append(label);
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

    /** Writes a number that is given in JSON syntax. */
    public void number(String value) {
        raw(value);
    }

    /** Writes a boolean value. */
    public void bool(boolean value) {
        raw(String.valueOf(value));
    }

    /** Writes {@code null}. */
    public void nothing() {
        raw("null");
    }

    /** Writes a value that is already JSON text. */
    public void raw(String json) {
        begin().append(json);
        level.ended();
    }

    private StringBuilder begin() {
        return level.isArray() && !level.isEmpty() ? out.append(',') : out;
    }

    /** Returns the function that seals personal data; empty if the data is written unsealed. */
    public Optional<PersonalSeal> sealing() {
        return manner.sealing();
    }

    /** Returns whether the JSON has the form of the first release; fingerprints use this form. */
    public boolean isFirst() {
        return manner.first();
    }

    /** Writes a sealed string, which contains only safe characters and may exceed the length limit for strings. */
    public void sealed(String keyName, String key, String textName, String text) {
        beginObject();
        name(keyName);
        text(key);
        name(textName);
        JsonQuoting.appendEscaped(text, out);
        level.ended();
        endObject();
    }

    /** Writes a tree value. */
    public void node(WireNode node) {
        switch (node.kind()) {
            case OBJECT -> {
                beginObject();
                node.fields().forEach((name, field) -> {
                    name(name);
                    node(field);
                });
                endObject();
            }
            case ARRAY -> {
                beginArray();
                node.items().forEach(this::node);
                endArray();
            }
            case TEXT -> text(node.text());
            case NUMBER -> number(node.text());
            case BOOLEAN -> bool(Boolean.parseBoolean(node.text()));
            case NULL -> nothing();
        }
    }

    /** Returns the exception for a flaw at the current path. */
    public JsonInvalid refused(Limits.Flaw flaw) {
        return flaw.at(level.path());
    }
}
