package io.orderkit.desk.json;

import io.orderkit.domain.model.InvalidValue;
import java.util.Optional;
import java.util.function.Function;

/** A value that is one text, number or truth value; it can be the key of a map too. */
final class ScalarCodec implements Codec {
    private final Node.Kind kind;
    private final String expected;
    private final Function<Object, String> print;
    private final Parse parse;

    /** Reads a text at a place; empty when a problem was noted there. */
    @FunctionalInterface
    interface Parse {
        Optional<Object> at(String text, Place at);
    }

    ScalarCodec(Node.Kind kind, String expected, Function<Object, String> print, Parse parse) {
        this.kind = kind;
        this.expected = expected;
        this.print = print;
        this.parse = parse;
    }

    /** A text whose reader throws what is wrong with it. */
    static ScalarCodec text(String expected, Function<Object, String> print, Function<String, ?> parse) {
        return new ScalarCodec(
                Node.Kind.TEXT,
                expected,
                print,
                (text, at) -> Make.guarded(() -> parse.apply(text), at, Excerpt.quoted(text), expected));
    }

    /** A record of one component that is written as that component. */
    ScalarCodec wrapped(Function<Object, Object> unwrap, Function<Object, Object> wrap) {
        return new ScalarCodec(
                kind,
                expected,
                value -> print.apply(unwrap.apply(value)),
                (text, at) -> parse.at(text, at)
                        .flatMap(inner -> Make.guarded(() -> wrap.apply(inner), at, found(text), expected)));
    }

    String print(Object value) {
        return print.apply(value);
    }

    /** Reads it from the key of a map. */
    Optional<Object> parse(String text, Place at) {
        Optional<Limits.Flaw> flaw = Limits.flaw(text);
        if (flaw.isPresent()) {
            return at.wrong(flaw.get().found(), flaw.get().expected(), Optional.empty());
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
    public Optional<Object> read(Node node, Place at) {
        return node.is(kind) ? parse(node.text(), at) : at.wrong(node, expected);
    }

    @Override
    public String expected() {
        return expected;
    }

    private String printed(Object value, JsonOut out) {
        try {
            return print.apply(value);
        } catch (InvalidValue e) {
            throw out.refused(Excerpt.of(e.found()), e.expected());
        }
    }

    private String found(String text) {
        return kind == Node.Kind.TEXT ? Excerpt.quoted(text) : Excerpt.of(text);
    }
}
