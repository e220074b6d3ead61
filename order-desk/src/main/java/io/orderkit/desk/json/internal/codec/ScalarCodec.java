package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.reading.Limits;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.wire.WireNode;
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
 */
public record ScalarCodec(WireNode.Kind kind, String expected, Spelling spelling, Parse parse, String form)
        implements Codec {
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
        this(kind, expected, new Spelling(print, print), parse, expected);
    }

    /** Returns a codec of texts whose parser throws an exception for invalid ones. */
    public static ScalarCodec text(String expected, Function<Object, String> print, Function<String, ?> parse) {
        return new ScalarCodec(
                WireNode.Kind.TEXT,
                expected,
                print,
                (text, at) -> Make.guarded(() -> parse.apply(text), at, Excerpt.quoted(text), expected));
    }

    /** Returns this codec with another form name. */
    public ScalarCodec named(String itsForm) {
        return new ScalarCodec(kind, expected, spelling, parse, itsForm);
    }

    /** Returns this codec with another spelling in the first release. */
    public ScalarCodec firstSpelled(Function<Object, String> first) {
        return new ScalarCodec(kind, expected, new Spelling(spelling.today(), first), parse, form);
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
                form);
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

    private String found(String text) {
        return kind == WireNode.Kind.TEXT ? Excerpt.quoted(text) : Excerpt.of(text);
    }
}
