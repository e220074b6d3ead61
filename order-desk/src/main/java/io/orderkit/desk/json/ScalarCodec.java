package io.orderkit.desk.json;

import io.orderkit.domain.wire.WireNode;
import java.util.Optional;
import java.util.function.Function;

/** A value that is one text, number or truth value; it can be the key of a map too. */
final class ScalarCodec implements Codec {
    private final WireNode.Kind kind;
    private final String expected;
    private final Spelling spelling;
    private final Parse parse;
    private final String form;

    /** Reads a text at a place; empty when a problem was noted there. */
    @FunctionalInterface
    interface Parse {
        Optional<Object> at(String text, JsonPath at);
    }

    /**
     * How values are spelled.
     *
     * @param today as they are written
     * @param first as the first release wrote them
     */
    record Spelling(Function<Object, String> today, Function<Object, String> first) {}

    ScalarCodec(WireNode.Kind kind, String expected, Function<Object, String> print, Parse parse) {
        this(kind, expected, new Spelling(print, print), parse, expected);
    }

    private ScalarCodec(WireNode.Kind kind, String expected, Spelling spelling, Parse parse, String form) {
        this.kind = kind;
        this.expected = expected;
        this.spelling = spelling;
        this.parse = parse;
        this.form = form;
    }

    /** A text whose reader throws what is wrong with it. */
    static ScalarCodec text(String expected, Function<Object, String> print, Function<String, ?> parse) {
        return new ScalarCodec(
                WireNode.Kind.TEXT,
                expected,
                print,
                (text, at) -> Make.guarded(() -> parse.apply(text), at, Excerpt.quoted(text), expected));
    }

    /** The same, under the name of its form. */
    ScalarCodec named(String itsForm) {
        return new ScalarCodec(kind, expected, spelling, parse, itsForm);
    }

    /** The same, where the first release spelled values in another way. */
    ScalarCodec firstSpelled(Function<Object, String> first) {
        return new ScalarCodec(kind, expected, new Spelling(spelling.today(), first), parse, form);
    }

    /** A record of one component that is written as that component. */
    ScalarCodec wrapped(Function<Object, Object> unwrap, Function<Object, Object> wrap) {
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

    /** Spells a value as the text that is being written wants it. */
    String print(Object value, JsonOut out) {
        return (out.isFirst() ? spelling.first() : spelling.today()).apply(value);
    }

    /** Reads it from the key of a map. */
    Optional<Object> parse(String text, JsonPath at) {
        Optional<Limits.Flaw> flaw = Limits.text(text);
        if (flaw.isPresent()) {
            return at.wrong(flaw.get());
        }
        return parse.at(text, at);
    }

    @Override
    public void write(Object value, JsonOut out) {
        String text = printed(value, out);
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
    public String expected() {
        return expected;
    }

    @Override
    public String form() {
        return form;
    }

    private String printed(Object value, JsonOut out) {
        try {
            return print(value, out);
        } catch (Limits.Flawed e) {
            throw out.refused(e.flaw());
        }
    }

    private String found(String text) {
        return kind == WireNode.Kind.TEXT ? Excerpt.quoted(text) : Excerpt.of(text);
    }
}
