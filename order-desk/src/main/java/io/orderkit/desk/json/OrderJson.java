package io.orderkit.desk.json;

import io.orderkit.desk.json.internal.codec.ArrayCodec;
import io.orderkit.desk.json.internal.codec.SealedCodec;
import io.orderkit.desk.json.internal.codec.TaggedCodec;
import io.orderkit.desk.json.internal.codec.WireType;
import io.orderkit.desk.json.internal.codec.WireTypes;
import io.orderkit.desk.json.internal.finding.CallerReview;
import io.orderkit.desk.json.internal.finding.CodecFinder;
import io.orderkit.desk.json.internal.finding.Registration;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.reading.Problems;
import io.orderkit.desk.json.internal.reading.Reading;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The reader and writer of the JSON form of commands, events and facts. For example
 *
 * <pre>
 * OrderJson json = OrderJson.with(process).register(TruckReserved.class).build();
 * String text = json.write(event);
 * OrderEvent&lt;?&gt; same = json.readEvent(json.typeOf(event.getClass()), json.schemaOf(event.getClass()), text);
 * </pre>
 *
 * <p>Types are never discovered at run time. The known types are those of the processes, those that are registered, and
 * all types that occur inside other known types. The supported types are records, enums, sealed interfaces, Immutables
 * with a Builder, numbers, times, lists, sets and maps. If a known type is not supported, the {@code OrderJson} cannot
 * be built. Equal values always produce the same JSON text, as fingerprints require. The fields of a record are written
 * in the sequence of its components; the fields of an Immutable are sorted by name. Sets and maps are sorted by the
 * JSON text of their members or keys. Decimal numbers are written as normalised strings.
 *
 * <p>Unknown fields are rejected in commands, and in all JSON that {@link #read OrderJson.read} reads. In stored JSON,
 * unknown fields are ignored. Unknown type names, and schema numbers higher than the known one, are always rejected,
 * because ignoring them could lose information. From schema 2 onwards, every object contains its schema number in the
 * {@code schema} field, at any depth. An event's schema number is stored in its envelope, not in its JSON.
 *
 * <p>If the JSON is invalid, every reading method throws a {@link JsonInvalid} with all problems, and no other
 * exception. A JSON text is limited to 1 MiB, 64 levels of nesting, and 20,000 characters per string. The same limits
 * apply to writing.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderJson {
    private final WireTypes types;
    private final TaggedCodec tagged;
    private final Optional<Supplier<PersonalSeal>> opening;
    private final JsonOut.Manner manner;
    private final Known known;

    /**
     * The registered types, and the finder for their codecs.
     *
     * @param finder the finder that determined the codecs
     * @param fields the fields that the processes add to the order form
     * @param views the registered types that are views
     */
    private record Known(CodecFinder finder, OwnFields fields, List<Class<?>> views) {}

    OrderJson(WireTypes types, CodecFinder finder, OwnFields fields) {
        this(types, new Known(finder, fields, List.of()), Optional.empty(), JsonOut.Manner.PLAIN);
    }

    private OrderJson(WireTypes types, Known known, Optional<Supplier<PersonalSeal>> opening, JsonOut.Manner manner) {
        this.types = types;
        this.known = known;
        this.tagged = new TaggedCodec(Object.class, types);
        this.opening = opening;
        this.manner = manner;
    }

    /**
     * Returns a copy that also opens sealed strings in stored events, facts and refusals. The copy does not open sealed
     * strings in commands, because that would let a sender read data without permission.
     *
     * @param how the supplier of the function that opens sealed strings; called once for each JSON text
     */
    public OrderJson opening(Supplier<PersonalSeal> how) {
        return new OrderJson(types, known, Optional.of(how), manner);
    }

    /** Returns a copy that also seals personal data when writing. */
    public OrderJson sealing(PersonalSeal how) {
        return new OrderJson(
                types, known, opening, new JsonOut.Manner(Optional.of(how), manner.first(), manner.bounded()));
    }

    /**
     * Starts a builder that already includes refusals, the rules' facts and verdicts, and every type that the processes
     * write.
     */
    public static OrderJsonBuilder with(ProcessDefinition<?>... processes) {
        OrderJsonBuilder builder = new OrderJsonBuilder();
        for (ProcessDefinition<?> process : processes) {
            builder.register(process);
        }
        return builder;
    }

    /**
     * Returns a copy that also writes views: records for clients, which can contain any registered type. Views are
     * never stored.
     *
     * @throws ProcessDefect if views cannot be written or have the wire name of another type; the message lists all
     *     such views
     */
    public OrderJson and(Class<?>... views) {
        WireTypes more = types.copy();
        CodecFinder further = known.finder.further(more);
        List<String> found = new ArrayList<>();
        Registration registration = new Registration(further, more, found);
        Stream.of(views).forEach(registration::addView);
        found.addAll(further.defects());
        if (!found.isEmpty()) {
            throw new ProcessDefect("cannot be written as JSON: " + String.join("; ", found));
        }
        List<Class<?>> all =
                Stream.concat(known.views.stream(), Stream.of(views)).toList();
        return new OrderJson(more, new Known(further, known.fields, all), opening, manner);
    }

    /**
     * Returns a copy that writes JSON of any length, for readers other than this library; {@link #read OrderJson.read}
     * accepts at most 1 MiB. The copy does not seal personal data.
     */
    public OrderJson unbounded() {
        return new OrderJson(types, known, opening, JsonOut.Manner.UNBOUNDED);
    }

    /** Returns the JSON Schemas of commands, events and views. */
    public OrderSchemas schemas() {
        return new OrderSchemas(types, known.views);
    }

    /** Returns whether a type, or an interface that it implements, is registered. */
    public boolean knows(Class<?> type) {
        return types.knows(type);
    }

    /** Returns the registered types, in the sequence in which they were registered. */
    public List<Class<?>> wireTypes() {
        return types.all();
    }

    /** Returns the wire names of all registered subtypes of a type such as {@code OrderEvent}. */
    public List<String> namesOf(Class<?> kind) {
        return types.namesOf(kind);
    }

    /** Returns the JSON shapes of all types that can be written, at any depth. */
    public List<WireShape> shapes() {
        return known.finder.shapes().all();
    }

    /**
     * Returns the fields that the processes add to the order form. When a command is read, the values of these fields
     * are checked.
     */
    public OwnFields fields() {
        return known.fields();
    }

    /**
     * Returns the wire name of a type.
     *
     * @throws IllegalArgumentException if the type is not registered
     */
    public String typeOf(Class<?> type) {
        return types.of(type).name();
    }

    /**
     * Returns the schema number with which values of a type are written.
     *
     * @throws IllegalArgumentException if the type is not registered
     */
    public int schemaOf(Class<?> type) {
        return types.of(type).schema();
    }

    /**
     * Writes a value of a registered type, without its wire name.
     *
     * @throws JsonInvalid if the JSON exceeds the limits
     * @throws IllegalArgumentException if the value's type is not registered
     */
    public String write(Object value) {
        WireType type = types.of(value);
        return JsonOut.text(out -> type.write(value, out), manner);
    }

    /**
     * Writes a command in the form of the release that introduced it, without schema numbers. Fingerprints use this
     * form, so that later releases also recognise a repeated command.
     *
     * @throws JsonInvalid if the JSON exceeds the limits
     * @throws IllegalArgumentException if the command's type is not registered
     */
    public String writeFirst(OrderCommand command) {
        WireType type = types.of(command);
        return JsonOut.text(
                out -> type.write(command, out), new JsonOut.Manner(manner.sealing(), true, manner.bounded()));
    }

    /**
     * Returns the wire name that a command had in the release that introduced it.
     *
     * @throws IllegalArgumentException if the command's type is not registered
     */
    public String firstTypeOf(OrderCommand command) {
        return types.of(command).firstName();
    }

    /** Reads a value of a registered type in its current form; unknown fields are rejected. */
    public <T> T read(Class<T> type, String json) {
        return type.cast(Reading.of(json, types.of(type)::read));
    }

    /**
     * Reads a stored value of a registered type that is not an event. The JSON must come from
     * {@link #write OrderJson.write} in this release or an older one.
     */
    public <T> T readKept(Class<T> type, String json) {
        return type.cast(kept(json, types.of(type)::read));
    }

    /**
     * Reads a stored value of a registered type, and upgrades it from an older schema if necessary.
     *
     * @param schema the schema number of the stored value, if the JSON does not contain one
     */
    public <T> T readKept(Class<T> type, int schema, String json) {
        WireType wire = types.of(type);
        return type.cast(kept(json, (node, at) -> wire.read(node, schema, at, at.field(TaggedCodec.SCHEMA))));
    }

    /** Reads a command; unknown fields are rejected. */
    public OrderCommand readCommand(String type, String payload) {
        WireType wire = named(type, OrderCommand.class);
        return (OrderCommand) Reading.of(payload, wire::read);
    }

    /**
     * Reads an event, and upgrades it from an older schema if necessary.
     *
     * @param type the wire name of the event's type, from its envelope
     * @param schema the schema number of the stored event
     */
    public OrderEvent<?> readEvent(String type, int schema, String payload) {
        WireType wire = named(type, OrderEvent.class);
        return (OrderEvent<?>) kept(payload, (node, at) -> wire.read(node, schema, at, at.field(TaggedCodec.SCHEMA)));
    }

    /**
     * Writes a value of any registered type, with its wire name in the {@code type} field and, from schema 2 onwards,
     * with its schema number.
     */
    public String writeTagged(Object value) {
        return JsonOut.text(out -> tagged.write(value, out), manner);
    }

    /** Reads JSON that {@link #writeTagged} wrote in this release or an older one. */
    public Object readTagged(String json) {
        return kept(json, tagged::read);
    }

    /**
     * Reads JSON in the form that {@link #writeTagged} writes in this release. The JSON may have been typed by a
     * person. Unknown fields are rejected.
     */
    public Object readTaggedStrictly(String json) {
        return Reading.of(json, tagged::read);
    }

    /**
     * Returns whether a type represents the identity or permissions of a caller. Such a value must come from the host,
     * never from JSON.
     */
    public static boolean isClaim(Class<?> type) {
        return CallerReview.CLAIMS.contains(type);
    }

    /**
     * Reads a command, an event or facts. Events and facts must have the form that {@link #writeTagged} writes. Unknown
     * fields in a command are rejected. The wire name of a command may be omitted if the command's class is passed.
     *
     * @param type the class of the value, or a supertype such as {@code OrderCommand.class}
     */
    public <T> T readNamed(Class<T> type, String json) {
        BiFunction<WireNode, JsonPath, Optional<Object>> reader =
                (node, at) -> types.have(type) && !node.fields().containsKey(SealedCodec.TYPE)
                        ? types.of(type).read(node, at)
                        : new TaggedCodec(type, types).read(node, at);
        return type.cast(OrderCommand.class.isAssignableFrom(type) ? Reading.of(json, reader) : kept(json, reader));
    }

    /** Writes several values of registered types, such as facts, verdicts and refusals. */
    public String writeTaggedList(Collection<?> values) {
        return JsonOut.text(
                out -> {
                    out.beginArray();
                    for (Object value : values) {
                        tagged.write(value, out);
                    }
                    out.endArray();
                },
                manner);
    }

    /** Reads JSON that {@link #writeTaggedList} wrote in this release or an older one. */
    public List<Object> readTaggedList(String json) {
        return List.copyOf((List<?>) kept(json, ArrayCodec.list(tagged)::read));
    }

    private Object kept(String json, BiFunction<WireNode, JsonPath, Optional<Object>> reader) {
        return Reading.ofKept(json, opening.map(Supplier::get), reader);
    }

    private WireType named(String name, Class<?> kind) {
        Problems problems = new Problems();
        Optional<WireType> type =
                types.named(name, kind, JsonPath.root(problems, true).field(SealedCodec.TYPE));
        problems.raise();
        return type.orElseThrow();
    }
}
