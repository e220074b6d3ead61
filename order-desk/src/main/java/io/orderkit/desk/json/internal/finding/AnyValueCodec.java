package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.SealedCodec;
import io.orderkit.desk.json.internal.codec.TaggedCodec;
import io.orderkit.desk.json.internal.codec.WireTypes;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.AnyValue;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codec for a value of any registered type. The value is written with the wire name of its type; the schema
 * requires only that name.
 */
final class AnyValueCodec implements Codec {
    private final TaggedCodec tagged;

    AnyValueCodec(WireTypes types) {
        tagged = new TaggedCodec(Object.class, types);
    }

    @Override
    public void write(Object value, JsonOut out) {
        tagged.write(((AnyValue) value).value(), out);
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        return tagged.read(node, at).map(AnyValue::new);
    }

    @Override
    public String expected() {
        return tagged.expected();
    }

    @Override
    public String form() {
        return "any value";
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return book.named(
                "any-value",
                this,
                () -> SchemaNodes.object(Map.of(SealedCodec.TYPE, SchemaNodes.TEXT), List.of(SealedCodec.TYPE)));
    }
}
