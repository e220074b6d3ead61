package io.orderkit.desk.json;

import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.process.OrderEvent;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Says which types an {@link OrderJson} writes. Not thread-safe; what it builds is. */
public final class OrderJsonBuilder {
    private final Set<Class<?>> registered = new LinkedHashSet<>(Registered.ALWAYS);
    private final Map<Class<?>, ScalarCodec> scalars = new HashMap<>(Scalars.ALL);
    private final Map<String, Map<Integer, UnaryOperator<String>>> upcasters = new TreeMap<>();
    private final List<String> defects = new ArrayList<>();

    OrderJsonBuilder() {}

    OrderJsonBuilder all(Collection<Class<?>> types) {
        registered.addAll(types);
        return this;
    }

    /** More types, beside those of the processes. */
    public OrderJsonBuilder register(Class<?>... types) {
        registered.addAll(List.of(types));
        return this;
    }

    /** Every type that a process writes. */
    public OrderJsonBuilder register(ProcessDefinition<?> process) {
        return all(process.wireTypes());
    }

    /**
     * A type that is written as one text, in its own form.
     *
     * @param parse throws {@link io.orderkit.domain.model.InvalidValue} for what it cannot read
     * @param print gives equal texts for equal values
     */
    public <T> OrderJsonBuilder asText(Class<T> type, Function<String, T> parse, Function<T, String> print) {
        scalars.put(type, ScalarCodec.text("a " + type.getSimpleName(), value -> print.apply(type.cast(value)), parse));
        return this;
    }

    /**
     * Brings what was written under one schema number to the next.
     *
     * @param wireName the type's wire name
     * @param fromSchema the number that it was written under, from 1
     * @param step JSON to JSON; what has no tag has none after
     */
    public OrderJsonBuilder upcaster(String wireName, int fromSchema, UnaryOperator<String> step) {
        if (upcasters.computeIfAbsent(wireName, name -> new TreeMap<>()).put(fromSchema, step) != null) {
            defects.add("upcaster of " + wireName + ": two begin at schema " + fromSchema);
        }
        return this;
    }

    /**
     * Walks through every registered type.
     *
     * @throws ProcessDefect when one of them cannot be written, has no wire name or another's, or lacks an upcaster, naming
     *     each: {@code event contract-signed → field day → java.util.Date}
     */
    public OrderJson build() {
        WireTypes types = new WireTypes();
        TypeWalk walk = new TypeWalk(Map.copyOf(scalars), types);
        List<String> found = new ArrayList<>(defects);
        Upcasters steps = new Upcasters(upcasters, found);
        for (Class<?> type : registered) {
            String name = WireNames.of(type);
            String trail = kind(type) + " " + name;
            Codec codec = walk.codec(Shape.of(type), trail);
            new WireReview(type, name, trail, found).review(codec, types);
            types.add(new WireType(name, WireNames.schema(type), type, codec, steps.of(type, name, trail)));
        }
        steps.reviewLeftOver();
        found.addAll(walk.defects());
        if (!found.isEmpty()) {
            throw new ProcessDefect("cannot be written as JSON: " + String.join("; ", found));
        }
        return new OrderJson(types);
    }

    private static String kind(Class<?> type) {
        if (OrderEvent.class.isAssignableFrom(type)) {
            return "event";
        }
        return OrderCommand.class.isAssignableFrom(type) ? "command" : "type";
    }
}
