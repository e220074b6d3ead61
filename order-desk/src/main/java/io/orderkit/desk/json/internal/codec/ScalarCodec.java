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
 * The codec for a value that is a single string, number or boolean. Such a value can also be a key in a map.
 *
 * @param kind text, number or boolean
 * @param expected a description of a valid value, for use in messages
 * @param spelling the functions that convert a value to a string
 * @param parse the function that reads values
 * @param form the name of the JSON form, for comparisons between releases
 * @param describe the function that creates the JSON Schema for a value
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

    /** A parser for a string at a JSON path; the result is empty if a problem was recorded. */
    @FunctionalInterface
    public interface Parse {
        Optional<Object> at(String text, JsonPath at);
    }

    /**
     * The spellings of values.
     *
     * @param today the current spelling
     * @param first the function that returns a value's spelling in the first release
     */
    public record Spelling(Function<Object, String> today, Function<Object, String> first) {}

    public ScalarCodec(WireNode.Kind kind, String expected, Function<Object, String> print, Parse parse) {
        this(kind, expected, new Spelling(print, print), parse, expected, book -> plain(kind, expected));
    }

    /** Returns a codec for strings, with a parser that throws an exception if a string is invalid. */
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

    /** Returns a copy of this codec with another schema for its values. */
    public ScalarCodec describedBy(WireNode schema) {
        return describedBy(book -> schema);
    }

    /** Returns a copy of this codec with a schema that is created for each document. */
    public ScalarCodec describedBy(Function<SchemaBook, WireNode> schema) {
        return new ScalarCodec(kind, expected, spelling, parse, form, schema);
    }

    /** Returns a copy of this codec whose schema requires strings to match a regular expression. */
    public ScalarCodec fitting(String regularExpression) {
        return describedBy(SchemaNodes.described(SchemaNodes.pattern(regularExpression), expected));
    }

    /** Returns a copy of this codec with another name for its JSON form. */
    public ScalarCodec named(String itsForm) {
        return new ScalarCodec(kind, expected, spelling, parse, itsForm, describe);
    }

    /** Returns a copy of this codec that uses another spelling when it writes the form of the first release. */
    public ScalarCodec firstSpelled(Function<Object, String> first) {
        return new ScalarCodec(kind, expected, new Spelling(spelling.today(), first), parse, form, describe);
    }

    /** Returns a codec for a record that is written as its only component alone. */
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
     * Returns the string for a value or a map key, in the form that the current output requires.
     *
     * @throws JsonInvalid if the string could not be read back, or the value is invalid
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

    /** Reads a value from a map key. */
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

    /** Returns the schema for values that are map keys. */
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
