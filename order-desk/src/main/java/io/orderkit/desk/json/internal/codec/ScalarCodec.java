package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.reading.Limits;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The codec of a value that is a single text, number or boolean. Such a value can also be the key of a map.
 *
 * @param kind text, number or boolean
 * @param expected the description of a valid value, for messages
 * @param spelling the functions that write a value as text
 * @param parse the reading of values
 * @param form the name of the JSON form, for the comparison of releases
 * @param describe the function that returns the JSON Schema of a value
 */
public record ScalarCodec(
        WireNode.Kind kind,
        String expected,
        Spelling spelling,
        Parse parse,
        String form,
        Function<SchemaBook, WireNode> describe)
        implements Codec {
    private static final String ANY_NUMBER = "^-?[0-9]+$";

    /** A parser of the text at a place; the result is empty if a problem was noted. */
    @FunctionalInterface
    public interface Parse {
        Optional<Object> at(String text, JsonPath at);
    }

    /**
     * The spellings of values.
     *
     * @param today the current spelling
     * @param first the text form of the first release
     */
    public record Spelling(Function<Object, String> today, Function<Object, String> first) {}

    public ScalarCodec(WireNode.Kind kind, String expected, Function<Object, String> print, Parse parse) {
        this(kind, expected, new Spelling(print, print), parse, expected, book -> plain(kind, expected));
    }

    /** Returns a codec of texts, with a parser that throws an exception for an invalid text. */
    public static ScalarCodec text(String expected, Function<Object, String> print, Function<String, ?> parse) {
        return new ScalarCodec(
                WireNode.Kind.TEXT,
                expected,
                print,
                (text, at) -> Make.guarded(() -> parse.apply(text), at, Excerpt.quoted(text), expected));
    }

    private static WireNode plain(WireNode.Kind kind, String expected) {
        return kind == WireNode.Kind.TEXT ? SchemaNodes.described(SchemaNodes.TEXT, expected) : SchemaNodes.EMPTY;
    }

    /** Returns a copy of this codec with a schema of its values. */
    public ScalarCodec describedBy(WireNode schema) {
        return describedBy(book -> schema);
    }

    /** Returns a copy of this codec whose schema is created within a document. */
    public ScalarCodec describedBy(Function<SchemaBook, WireNode> schema) {
        return new ScalarCodec(kind, expected, spelling, parse, form, schema);
    }

    /** Returns a copy of this codec whose schema requires texts to match a regular expression. */
    public ScalarCodec fitting(String regularExpression) {
        return describedBy(SchemaNodes.described(SchemaNodes.pattern(regularExpression), expected));
    }

    /** Returns a copy of this codec with another name of its JSON form. */
    public ScalarCodec named(String itsForm) {
        return new ScalarCodec(kind, expected, spelling, parse, itsForm, describe);
    }

    /** Returns a copy of this codec with another text form for the first release. */
    public ScalarCodec firstSpelled(Function<Object, String> first) {
        return new ScalarCodec(kind, expected, new Spelling(spelling.today(), first), parse, form, describe);
    }

    /** Returns a codec for a record that is written as its only component. */
    public ScalarCodec wrapped(Function<Object, Object> unwrap, Function<Object, Object> wrap) {
        return new ScalarCodec(
                kind,
                expected,
                new Spelling(
                        value -> spelling.today().apply(unwrap.apply(value)),
                        value -> spelling.first().apply(unwrap.apply(value))),
                (text, at) -> parse.at(text, at)
                        .flatMap(inner -> Make.guarded(() -> wrap.apply(inner), at, found(text), expected)),
                form,
                describe);
    }

    /**
     * Returns the text of a value or of a map's key, in the form that the current output requires.
     *
     * @throws JsonInvalid if the text could not be read again, or the value violates its own format
     */
    public String print(Object value, JsonOut out) {
        try {
            return (out.isFirst() ? spelling.first() : spelling.today()).apply(value);
        } catch (Limits.Flawed e) {
            throw out.refused(e.flaw());
        } catch (InvalidValue e) {
            throw out.refused(Limits.Flaw.of(Excerpt.of(e.found()), e.expected()));
        }
    }

    /** Reads a value from the key of a map. */
    public Optional<Object> parse(String text, JsonPath at) {
        Optional<Limits.Flaw> flaw = Limits.text(text);
        if (flaw.isPresent()) {
            return at.wrong(flaw.get());
        }
        return parse.at(text, at);
    }

    @Override
    public void write(Object value, JsonOut out) {
        String text = print(value, out);
        switch (kind) {
            case NUMBER -> out.number(text);
            case BOOLEAN -> out.bool(Boolean.parseBoolean(text));
            default -> out.text(text);
        }
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        return node.is(kind) ? parse(node.text(), at) : at.wrong(node, expected);
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return describe.apply(book);
    }

    /** Returns the schema of values that are the keys of a map. */
    WireNode keySchema(SchemaBook book) {
        return switch (kind) {
            case NUMBER -> SchemaNodes.pattern(ANY_NUMBER);
            case BOOLEAN -> SchemaNodes.constants(List.of("true", "false"));
            default -> schema(book);
        };
    }

    private String found(String text) {
        return kind == WireNode.Kind.TEXT ? Excerpt.quoted(text) : Excerpt.of(text);
    }
}
