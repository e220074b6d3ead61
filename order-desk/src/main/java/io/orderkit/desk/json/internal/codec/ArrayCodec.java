package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The codec for lists, sets and logs, which are JSON arrays. Sets are sorted by the JSON text of their members. An
 * absent array is read as empty.
 */
public final class ArrayCodec implements Codec {
    private final Codec item;
    private final boolean distinct;
    private final Function<List<Object>, Object> collect;

    private ArrayCodec(Codec item, boolean distinct, Function<List<Object>, Object> collect) {
        this.item = item;
        this.distinct = distinct;
        this.collect = collect;
    }

    /** Returns the codec for lists. */
    public static ArrayCodec list(Codec item) {
        return new ArrayCodec(item, false, List::copyOf);
    }

    /** Returns the codec for sets. */
    public static ArrayCodec set(Codec item) {
        return new ArrayCodec(item, true, members -> Collections.unmodifiableSet(new LinkedHashSet<>(members)));
    }

    /** Returns the codec for logs. */
    public static ArrayCodec log(Codec item) {
        return new ArrayCodec(item, false, entries -> {
            Log<Object> log = Log.empty();
            for (Object entry : entries) {
                log = log.plus(entry);
            }
            return log;
        });
    }

    @Override
    public void write(Object value, JsonOut out) {
        out.beginArray();
        if (value instanceof Set<?> set) {
            out.sorted(set, item::write);
        } else {
            for (Object each : (Iterable<?>) value) {
                item.write(each, out);
            }
        }
        out.endArray();
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        if (!node.is(WireNode.Kind.ARRAY)) {
            return at.wrong(node, expected());
        }
        List<Object> items = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        boolean whole = true;
        for (int i = 0; i < node.items().size() && !at.isFull(); i++) {
            JsonPath place = at.item(i);
            Optional<Object> read = item.read(node.items().get(i), place);
            read.ifPresent(items::add);
            if (distinct && read.isPresent() && !seen.add(read.get())) {
                place.wrong("the same member twice", "each member once", Optional.empty());
                whole = false;
            }
            whole &= read.isPresent();
        }
        return whole ? Optional.of(collect.apply(items)) : Optional.empty();
    }

    @Override
    public String expected() {
        return "an array, each entry " + item.expected();
    }

    @Override
    public String form() {
        return (distinct ? "set of " : "list of ") + item.form();
    }

    @Override
    public WireNode schema(SchemaBook book) {
        WireNode array = SchemaNodes.arrayOf(item.schema(book));
        return distinct ? array.with("uniqueItems", WireNode.truth(true)) : array;
    }

    @Override
    public List<Codec> parts() {
        return List.of(item);
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(collect.apply(List.of()));
    }
}
