package io.orderkit.desk.json;

import java.util.Optional;

/**
 * A field that may be missing: absent or {@code null} is empty, and what is empty is not written. Where it holds a
 * {@link io.orderkit.domain.model.Personal}, {@code null} says that it was there and has been erased; only absent is empty.
 */
final class OptionalCodec implements Codec {
    private final Codec inner;

    OptionalCodec(Codec inner) {
        this.inner = inner;
    }

    @Override
    public void write(Object value, JsonOut out) {
        inner.write(((Optional<?>) value).orElseThrow(), out);
    }

    @Override
    public Optional<Object> read(Node node, Place at) {
        if (node.is(Node.Kind.NULL) && !(inner instanceof PersonalCodec)) {
            return whenAbsent();
        }
        return inner.read(node, at).map(Optional::of);
    }

    @Override
    public String expected() {
        return inner.expected();
    }

    @Override
    public boolean isWritten(Object value) {
        return ((Optional<?>) value).isPresent();
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(Optional.empty());
    }
}
