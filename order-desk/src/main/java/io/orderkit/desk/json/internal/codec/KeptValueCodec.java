package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.reading.Problems;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.domain.wire.WireNode;
import java.util.Optional;

/**
 * The codec for stored values of a company's own fields. A value is read with the codec of the current field. If that
 * fails, a JSON boolean is read as a boolean, and any other value as text.
 *
 * @param today the codec for the current field; empty if the company has removed the field
 * @param text the codec of texts
 * @param truth the codec of booleans
 */
record KeptValueCodec(Optional<ScalarCodec> today, ScalarCodec text, ScalarCodec truth) implements Codec {
    @Override
    public void write(Object value, JsonOut out) {
        throw new UnsupportedOperationException("kept values are written with the codecs of their own types");
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        return today.flatMap(codec -> codec.read(node, JsonPath.root(new Problems(), false)))
                .or(() -> (node.is(WireNode.Kind.BOOLEAN) ? truth : text).read(node, at));
    }

    @Override
    public String expected() {
        return "a text, or true or false";
    }

    @Override
    public String form() {
        return "own value";
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return SchemaNodes.EMPTY;
    }
}
