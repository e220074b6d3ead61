package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;

/**
 * The codec for optional fields. An empty value is not written; an absent field and {@code null} are both read as
 * empty. For an optional {@link io.orderkit.domain.model.Personal Personal} value, {@code null} means that the value
 * was erased; only an absent field means empty.
 */
public final class OptionalCodec implements Codec {
    private final Codec inner;

    public OptionalCodec(Codec inner) {
        this.inner = inner;
    }

    @Override
    public void write(Object value, JsonOut out) {
        inner.write(((Optional<?>) value).orElseThrow(), out);
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        if (node.is(WireNode.Kind.NULL) && !(inner instanceof PersonalCodec)) {
            return whenAbsent();
        }
        return inner.read(node, at).map(Optional::of);
    }

    @Override
    public String expected() {
        return inner.expected();
    }

    @Override
    public String form() {
        return inner.form();
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return inner.schema(book);
    }

    @Override
    public List<Codec> parts() {
        return List.of(inner);
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
