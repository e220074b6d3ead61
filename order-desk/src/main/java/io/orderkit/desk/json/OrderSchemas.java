package io.orderkit.desk.json;

import io.orderkit.desk.json.internal.codec.WireType;
import io.orderkit.desk.json.internal.codec.WireTypes;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaBook.Direction;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.SchemaComponents;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The JSON Schemas (draft 2020-12) of the JSON that an {@link OrderJson} reads and writes. The schemas are derived from the codecs, and
 * also cover the types of extensions. For example
 *
 * <pre>
 * String schema = desk.json().schemas().commands();
 * </pre>
 *
 * <p>A command is described as a client sends it: a field with a default may be omitted, and an unknown field is an error. Events and views
 * are described as this release writes them. A later release may add fields, so clients must ignore unknown fields. The schemas of commands
 * list the company's names and own fields.
 *
 * <p>A schema checks only the form of the JSON. Everything else is checked when the JSON is read, for example whether a currency exists.
 *
 * <p>An OrderJson with the same registrations always produces the same schema documents. Immutable and thread-safe.
 */
public final class OrderSchemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String PLACE = "#/$defs/";

    private final WireTypes types;
    private final List<Class<?>> views;

    OrderSchemas(WireTypes types, List<Class<?>> views) {
        this.types = types;
        this.views = List.copyOf(views);
    }

    /**
     * Returns the schema document for all commands. The {@code type} field contains the command's wire name. A
     * subschema such as {@code #/$defs/sign-contract} describes the fields of a single command.
     */
    public String commands() {
        return tagged(OrderCommand.class, "commands", new SchemaBook(Direction.SENT, PLACE));
    }

    /**
     * Returns the schema document for all events. The {@code type} field contains the event's wire name. A subschema
     * such as {@code #/$defs/contract-signed} describes the payload of a single event.
     */
    public String events() {
        return tagged(OrderEvent.class, "events", new SchemaBook(Direction.WRITTEN, PLACE));
    }

    private String tagged(Class<?> kind, String name, SchemaBook book) {
        List<WireNode> choices = new ArrayList<>();
        for (WireType type : types.typesOf(kind)) {
            type.schema(book);
            choices.add(type.taggedSchema(book));
        }
        return document(name, SchemaNodes.oneOf(choices), book);
    }

    /**
     * Returns the schema document of all views; the schema of each view is at {@code #/$defs/} followed by the view's wire name.
     */
    public String views() {
        SchemaBook book = new SchemaBook(Direction.WRITTEN, PLACE);
        List<WireNode> each =
                views.stream().map(type -> types.of(type).schema(book)).toList();
        return document("views", SchemaNodes.of("anyOf", WireNode.array(each)), book);
    }

    /**
     * Returns the schema document of one type. The document describes a command as a client sends it, and any other
     * type as it is written.
     *
     * @throws IllegalArgumentException if the type is not registered
     */
    public String of(Class<?> type) {
        WireType wire = types.of(type);
        SchemaBook book = new SchemaBook(direction(type), PLACE);
        return document(wire.name(), wire.schema(book), book);
    }

    private static Direction direction(Class<?> type) {
        return OrderCommand.class.isAssignableFrom(type) ? Direction.SENT : Direction.WRITTEN;
    }

    private static String document(String name, WireNode root, SchemaBook book) {
        Map<String, WireNode> document = new LinkedHashMap<>();
        document.put("$schema", WireNode.text(DRAFT));
        document.put("$id", WireNode.text("urn:orderkit:schema:" + name));
        document.putAll(root.fields());
        document.put("$defs", WireNode.object(book.definitions()));
        return text(WireNode.object(document));
    }

    /**
     * Returns the schemas of commands and views, for inclusion in another document such as an OpenAPI description. If a
     * type has different forms for sending and writing, it has two schemas. The schema of the written form has the
     * suffix {@code -written}.
     *
     * @param place the path of the schemas in the other document, such as {@code #/components/schemas/}
     */
    public SchemaComponents components(String place) {
        Set<String> marked = new TreeSet<>();
        while (true) {
            SchemaBook sent = new SchemaBook(Direction.SENT, place);
            SchemaBook written = new SchemaBook(Direction.WRITTEN, place, marked);
            Map<Class<?>, WireNode> references = new LinkedHashMap<>();
            types.typesOf(OrderCommand.class).forEach(type -> references.put(type.type(), type.schema(sent)));
            views.stream().map(types::of).forEach(type -> references.put(type.type(), type.schema(written)));
            SortedMap<String, WireNode> all = sent.definitions();
            if (!marked.addAll(differing(all, written.definitions()))) {
                all.putAll(written.definitions());
                return new SchemaComponents(all, references);
            }
        }
    }

    private static Set<String> differing(Map<String, WireNode> some, Map<String, WireNode> others) {
        Set<String> differing = new TreeSet<>(some.keySet());
        differing.retainAll(others.keySet());
        differing.removeIf(name -> text(some.getOrDefault(name, SchemaNodes.EMPTY))
                .equals(text(others.getOrDefault(name, SchemaNodes.EMPTY))));
        return differing;
    }

    /** Returns the JSON text of a document that uses these schemas. */
    public static String text(WireNode node) {
        return JsonOut.text(out -> out.node(node), JsonOut.Manner.UNBOUNDED);
    }
}
