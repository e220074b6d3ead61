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
 * The codec of a value that is one text, number or truth value; it can also be the key of a map.
 *
 * @param kind text, number or truth value
 * @param expected the description of a valid value
 * @param spelling the written form of values
 * @param parse the reading of values
 * @param form the name of its form in a schema
 * @param describe the schema of its values
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

    /** A parser of a text at a place; the result is empty when a problem was noted there. */
    @FunctionalInterface
    public interface Parse {
        Optional<Object> at(String text, JsonPath at);
    }

    /**
     * The spellings of values.
     *
     * @param today the current spelling
     * @param first the spelling of the first release
     */
    public record Spelling(Function<Object, String> today, Function<Object, String> first) {}

    public ScalarCodec(WireNode.Kind kind, String expected, Function<Object, String> print, Parse parse) {
        this(kind, expected, new Spelling(print, print), parse, expected, book -> plain(kind, expected));
    }

    /** Returns a codec of texts whose parser throws an exception for invalid ones. */
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

    /** The same, with the schema of its values. */
    public ScalarCodec describedBy(WireNode schema) {
        return describedBy(book -> schema);
    }

    /** The same, with the schema of its values in a document. */
    public ScalarCodec describedBy(Function<SchemaBook, WireNode> schema) {
        return new ScalarCodec(kind, expected, spelling, parse, form, schema);
    }

    /** The same, whose texts fit a regular expression. */
    public ScalarCodec fitting(String regularExpression) {
        return describedBy(SchemaNodes.described(SchemaNodes.pattern(regularExpression), expected));
    }

    /** Returns this codec with another form name. */
    public ScalarCodec named(String itsForm) {
        return new ScalarCodec(kind, expected, spelling, parse, itsForm, describe);
    }

    /** Returns this codec with another spelling in the first release. */
    public ScalarCodec firstSpelled(Function<Object, String> first) {
        return new ScalarCodec(kind, expected, new Spelling(spelling.today(), first), parse, form, describe);
    }

    /** Returns a codec of a record that is written as its only component. */
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
     * Returns the spelling of a value, or of the key of a map, in the current text.
     *
     * @throws JsonInvalid when it could not be read again, or violates its own form
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

    /** The schema of its values where they are keys of a map. */
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
