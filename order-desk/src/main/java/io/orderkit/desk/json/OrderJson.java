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
import io.orderkit.desk.json.text.PersonalText;
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
 * The JSON form of commands, events and facts, for writing and reading. For example
 *
 * <pre>
 * OrderJson json = OrderJson.with(process).register(TruckReserved.class).build();
 * String text = json.write(event);
 * OrderEvent&lt;?&gt; same = json.readEvent(json.typeOf(event.getClass()), json.schemaOf(event.getClass()), text);
 * </pre>
 *
 * <p>No type is discovered at run time. The types are those of the processes, those that are registered, and the types
 * that they contain: records, enums, sealed interfaces, Immutables with a Builder, numbers and times, lists, sets and
 * maps. Any other type fails when the {@code OrderJson} is built. Equal values give equal text, which fingerprints
 * require. Fields have the order of the record's components, those of an Immutable are sorted by name, sets and maps by
 * their texts. Decimal numbers are written by value, as a text.
 *
 * <p>Unknown fields are rejected in commands and by {@link #read}. In stored texts they are tolerated at or below the
 * known schema number. A newer schema number, and an unknown name, are always rejected, so that nothing is lost. An
 * object of schema 2 or higher has its number in the field {@code schema}, at any depth. The number of an event is in
 * its envelope.
 *
 * <p>Every method that reads throws only {@link JsonInvalid}, with all problems at once, whatever the text. The limits
 * are a text of 1 MiB, 64 levels of nesting, and 20,000 characters in a string. They also apply to writing.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderJson {
    private final WireTypes types;
    private final TaggedCodec tagged;
    private final Optional<Supplier<PersonalText>> opening;
    private final JsonOut.Manner manner;
    private final Known known;

    /**
     * The registered types in their written form.
     *
     * @param finder found their codecs, and is not used any more
     * @param fields the fields that the processes add to the form
     * @param views the types that are views
     */
    private record Known(CodecFinder finder, OwnFields fields, List<Class<?>> views) {}

    OrderJson(WireTypes types, CodecFinder finder, OwnFields fields) {
        this(types, new Known(finder, fields, List.of()), Optional.empty(), JsonOut.Manner.PLAIN);
    }

    private OrderJson(WireTypes types, Known known, Optional<Supplier<PersonalText>> opening, JsonOut.Manner manner) {
        this.types = types;
        this.known = known;
        this.tagged = new TaggedCodec(Object.class, types);
        this.opening = opening;
        this.manner = manner;
    }

    /**
     * Returns this JSON, which also opens sealed texts in stored data: events, facts, refusals. It never opens them in
     * commands, because the sender could then read data without permission.
     *
     * @param how requested once for each text
     */
    public OrderJson opening(Supplier<PersonalText> how) {
        return new OrderJson(types, known, Optional.of(how), manner);
    }

    /** Returns this JSON, which also seals personal data when it writes. */
    public OrderJson sealing(PersonalText how) {
        return new OrderJson(
                types, known, opening, new JsonOut.Manner(Optional.of(how), manner.first(), manner.bounded()));
    }

    /** Starts with every type that the processes write, the facts and verdicts of the policies, and refusals. */
    public static OrderJsonBuilder with(ProcessDefinition<?>... processes) {
        OrderJsonBuilder builder = new OrderJsonBuilder();
        for (ProcessDefinition<?> process : processes) {
            builder.register(process);
        }
        return builder;
    }

    /**
     * The same, which writes views too: records for readers of texts, which may contain whatever is registered. They are no part of what is kept.
     *
     * @throws ProcessDefect when one of them cannot be written, or has another's wire name, naming each
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
     * The same, which writes texts of any length, for readers other than this library: {@link #read} accepts 1 MiB. Personal texts are not sealed.
     */
    public OrderJson unbounded() {
        return new OrderJson(types, known, opening, JsonOut.Manner.UNBOUNDED);
    }

    /** Returns the JSON Schemas of commands, events and views. */
    public OrderSchemas schemas() {
        return new OrderSchemas(types, known.views);
    }

    /** Returns whether a type, or an interface of it, is registered. */
    public boolean knows(Class<?> type) {
        return types.knows(type);
    }

    /** Returns the registered types, in the order of registration. */
    public List<Class<?>> wireTypes() {
        return types.all();
    }

    /** Returns the wire names of the registered types of a kind. */
    public List<String> namesOf(Class<?> kind) {
        return types.namesOf(kind);
    }

    /** Returns the shape in texts of every written type, at any depth. */
    public List<WireShape> shapes() {
        return known.finder.shapes().all();
    }

    /** Returns the fields that the processes add to the form; their values in commands are checked against these. */
    public OwnFields fields() {
        return known.fields();
    }

    /**
     * Returns the wire name of a type.
     *
     * @throws IllegalArgumentException when it is not registered
     */
    public String typeOf(Class<?> type) {
        return types.of(type).name();
    }

    /**
     * Returns the schema number under which a type is written.
     *
     * @throws IllegalArgumentException when it is not registered
     */
    public int schemaOf(Class<?> type) {
        return types.of(type).schema();
    }

    /**
     * Writes a value of a registered type, without its name.
     *
     * @throws JsonInvalid when it exceeds the limits
     * @throws IllegalArgumentException when its type is not registered
     */
    public String write(Object value) {
        WireType type = types.of(value);
        return JsonOut.text(out -> type.write(value, out), manner);
    }

    /**
     * Returns a command as the first release that knew it wrote it: without schema numbers, under first names.
     * Fingerprints use this text, so that the repetition of a command is recognised in later releases.
     *
     * @throws JsonInvalid when it exceeds the limits
     * @throws IllegalArgumentException when its type is not registered
     */
    public String writeFirst(OrderCommand command) {
        WireType type = types.of(command);
        return JsonOut.text(
                out -> type.write(command, out), new JsonOut.Manner(manner.sealing(), true, manner.bounded()));
    }

    /**
     * Returns the wire name that a command had in the first release that knew it.
     *
     * @throws IllegalArgumentException when its type is not registered
     */
    public String firstTypeOf(OrderCommand command) {
        return types.of(command).firstName();
    }

    /** Reads a value of a registered type in its current form; unknown fields are rejected. */
    public <T> T read(Class<T> type, String json) {
        return type.cast(Reading.of(json, types.of(type)::read));
    }

    /**
     * Reads a stored value of a registered type other than an event, written by {@link #write} of this release or an
     * older one.
     */
    public <T> T readKept(Class<T> type, String json) {
        return type.cast(kept(json, types.of(type)::read));
    }

    /**
     * Reads a stored value of a registered type, upgraded from an older schema where necessary.
     *
     * @param schema the schema number under which it was written, where its text does not state it
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
     * Reads an event, upgraded from an older schema where necessary.
     *
     * @param type its wire name, from its envelope
     * @param schema the schema number under which it was written
     */
    public OrderEvent<?> readEvent(String type, int schema, String payload) {
        WireType wire = named(type, OrderEvent.class);
        return (OrderEvent<?>) kept(payload, (node, at) -> wire.read(node, schema, at, at.field(TaggedCodec.SCHEMA)));
    }

    /** Writes a value of any registered type as {@code {"type": "deposit-facts", …}}, with its schema number from 2 upwards. */
    public String writeTagged(Object value) {
        return JsonOut.text(out -> tagged.write(value, out), manner);
    }

    /** Reads the output of {@link #writeTagged} of this release or an older one. */
    public Object readTagged(String json) {
        return kept(json, tagged::read);
    }

    /** Reads the current form of {@link #writeTagged}, which a person may have typed; unknown fields are rejected. */
    public Object readTaggedStrictly(String json) {
        return Reading.of(json, tagged::read);
    }

    /** Returns whether values of a type say who asks. No text may claim that: the host knows it. */
    public static boolean isClaim(Class<?> type) {
        return CallerReview.CLAIMS.contains(type);
    }

    /**
     * Reads a command, or an event or a question as {@link #writeTagged} wrote it. A command is read strictly, and may leave its wire name out where its
     * class is given.
     *
     * @param type its class, or a kind: {@code OrderCommand.class}
     */
    public <T> T readNamed(Class<T> type, String json) {
        BiFunction<WireNode, JsonPath, Optional<Object>> reader =
                (node, at) -> types.have(type) && !node.fields().containsKey(SealedCodec.TYPE)
                        ? types.of(type).read(node, at)
                        : new TaggedCodec(type, types).read(node, at);
        return type.cast(OrderCommand.class.isAssignableFrom(type) ? Reading.of(json, reader) : kept(json, reader));
    }

    /** Writes several values of any registered types: facts and verdicts, refusals. */
    public String writeTaggedList(Collection<?> values) {
        return JsonOut.text(out -> out.array(inner -> values.forEach(value -> tagged.write(value, inner))), manner);
    }

    /** Reads the output of {@link #writeTaggedList} of this release or an older one. */
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
