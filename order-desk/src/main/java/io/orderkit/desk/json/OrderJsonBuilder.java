package io.orderkit.desk.json;

import io.orderkit.desk.json.internal.codec.FirstSpelling;
import io.orderkit.desk.json.internal.codec.GivenUpcasters;
import io.orderkit.desk.json.internal.codec.ScalarCodec;
import io.orderkit.desk.json.internal.codec.Scalars;
import io.orderkit.desk.json.internal.codec.WireNames;
import io.orderkit.desk.json.internal.codec.WireTypes;
import io.orderkit.desk.json.internal.finding.CallerReview;
import io.orderkit.desk.json.internal.finding.CodecFinder;
import io.orderkit.desk.json.internal.finding.Registered;
import io.orderkit.desk.json.internal.finding.Registration;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.reading.JsonText;
import io.orderkit.desk.json.internal.reading.Problems;
import io.orderkit.desk.json.text.DescribedType;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.wire.WireChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A builder that collects the types for an {@link OrderJson}. The builder is not thread-safe, but the OrderJson that it
 * builds is.
 */
public final class OrderJsonBuilder {
    private final Set<Class<?>> registered = new LinkedHashSet<>(Registered.ALWAYS);
    private final Map<Class<?>, ScalarCodec> texts = new HashMap<>();
    private Optional<Catalogue> names = Optional.empty();
    private final List<String> defects = new ArrayList<>();
    private final GivenUpcasters upcasters = new GivenUpcasters(defects);
    private final Map<FormField, OwnField<?>> fields = new LinkedHashMap<>();
    private final List<DescribedType> described = new ArrayList<>();

    OrderJsonBuilder() {
        Registered.CHANGES.forEach(change -> upcasters.add(change, "the library"));
    }

    OrderJsonBuilder all(Collection<Class<?>> types) {
        registered.addAll(types);
        return this;
    }

    /** Adds further types to those of the processes. */
    public OrderJsonBuilder register(Class<?>... types) {
        registered.addAll(List.of(types));
        return this;
    }

    /** Adds types that have no class: they are read according to a description, and never written. */
    public OrderJsonBuilder describe(DescribedType... types) {
        described.addAll(List.of(types));
        return this;
    }

    /**
     * Adds every type that a process writes, together with the process's upcasters, own fields and names. Commands are
     * checked against the fields and names of the process.
     */
    public OrderJsonBuilder register(ProcessDefinition<?> process) {
        process.fields().all().forEach(field -> {
            OwnField<?> other = fields.putIfAbsent(field.name(), field);
            if (other != null && !other.equals(field)) {
                defects.add("own field " + field
                        + ": two processes define it differently; expected a different key in one of them");
            }
        });
        process.wireChanges().forEach(change -> upcasters.add(change, "process " + process.name()));
        return names(process.catalogue()).all(process.wireTypes());
    }

    /** Adds names to those of the processes. The added names are valid in commands and in facts that people enter. */
    public OrderJsonBuilder names(Catalogue more) {
        names = Optional.of(names.map(before -> before.and(more)).orElse(more));
        return this;
    }

    /**
     * Adds a type that is written as a single string in the host's own format.
     *
     * @param parse the function that parses a string; it throws
     *     {@link io.orderkit.domain.model.InvalidValue InvalidValue} if the string is invalid
     * @param print the function that writes a value as a string; it must return the same string for equal values
     */
    public <T> OrderJsonBuilder asText(Class<T> type, Function<String, T> parse, Function<T, String> print) {
        ScalarCodec codec =
                ScalarCodec.text("a " + type.getSimpleName(), value -> print.apply(type.cast(value)), parse);
        texts.put(type, codec.named(WireNames.kebab(type.getSimpleName())));
        return this;
    }

    /**
     * Adds upcasters that apply wherever values of their types occur. Each upcaster converts a value from one schema
     * number to the next.
     */
    public OrderJsonBuilder upcaster(WireChange... changes) {
        for (WireChange change : changes) {
            upcasters.add(change, "the host");
        }
        return this;
    }

    /**
     * Adds an upcaster that works on JSON text. Prefer {@link #upcaster(WireChange...)}: it works on a tree, and cannot
     * confuse quotation marks or names inside values with JSON syntax.
     *
     * @param wireName the type's wire name
     * @param fromSchema the schema number of the old JSON, counted from 1
     * @param step the function that converts the old JSON to the new JSON, without adding a type tag
     */
    public OrderJsonBuilder upcaster(String wireName, int fromSchema, UnaryOperator<String> step) {
        return upcaster(WireChange.of(
                wireName,
                fromSchema,
                old -> JsonText.parse(
                        step.apply(JsonOut.text(out -> out.node(old))), JsonPath.root(new Problems(), true))));
    }

    /**
     * Builds the OrderJson by visiting every registered type and its parts.
     *
     * @throws ProcessDefect if a type cannot be written, lacks a unique wire name, or lacks an upcaster. The message
     *     gives the path to each such type, for example "event contract-signed → field day → java.util.Date"
     */
    public OrderJson build() {
        WireTypes types = new WireTypes();
        List<String> found = new ArrayList<>();
        OwnFields own = OwnFields.of(fields.values());
        Catalogue all = names.orElseGet(Catalogue::handbook);
        Map<Class<?>, ScalarCodec> scalars = Scalars.under(all);
        scalars.putAll(texts);
        CodecFinder finder = new CodecFinder(Map.copyOf(scalars), types, upcasters, new CodecFinder.Company(own, all));
        Registration registration = new Registration(finder, types, found);
        registered.forEach(registration::add);
        described.forEach(registration::add);
        registration.addChanged();
        upcasters.reviewLeftOver();
        new FirstSpelling(found).review(types);
        new CallerReview(finder, found).review(types);
        found.addAll(0, defects);
        found.addAll(finder.defects());
        if (!found.isEmpty()) {
            throw new ProcessDefect("cannot be written as JSON: " + String.join("; ", found));
        }
        return new OrderJson(types, finder, own);
    }
}
