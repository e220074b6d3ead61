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
 * The JSON Schemas (draft 2020-12) of what an {@link OrderJson} writes and reads, for extensions too: made from the codecs themselves. For example
 *
 * <pre>
 * String schema = desk.json().schemas().commands();
 * </pre>
 *
 * <p>A command is described as it is sent: a field with a default may be left out, and an unknown one is an error. Events and views are described as
 * this release writes them: a later release may add fields, so a reader ignores those that it does not know. Names of a company, and the keys
 * of its own fields, are listed where they are sent.
 *
 * <p>A schema knows the form of a text. Whether a currency exists or a line number fits is found out by reading it.
 *
 * <p>Equal registries give equal texts. Immutable and thread-safe.
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
     * Returns the document of the commands: it fits a command with its wire name in {@code type}. The fields alone of {@code sign-contract} are at
     * {@code #/$defs/sign-contract}.
     */
    public String commands() {
        return tagged(OrderCommand.class, "commands", new SchemaBook(Direction.SENT, PLACE));
    }

    /**
     * Returns the document of the events: it fits an event with its wire name in {@code type}. The payload alone of {@code contract-signed} is at
     * {@code #/$defs/contract-signed}.
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

    /** Returns the document of the views: it fits any of them, and each is at {@code #/$defs/}, then its wire name. */
    public String views() {
        SchemaBook book = new SchemaBook(Direction.WRITTEN, PLACE);
        List<WireNode> each =
                views.stream().map(type -> types.of(type).schema(book)).toList();
        return document("views", SchemaNodes.of("anyOf", WireNode.array(each)), book);
    }

    /**
     * Returns the document of one type: a command as it is sent, any other as it is written.
     *
     * @throws IllegalArgumentException when it is not registered
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
     * Returns the schemas of commands and views for a document such as OpenAPI's. A type that is sent and written, in two forms, stands there twice;
     * the written one has the suffix {@code -written}.
     *
     * @param place where they stand: {@code #/components/schemas/}
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

    /** Returns the text of a document that contains schemas. */
    public static String text(WireNode node) {
        return JsonOut.text(out -> out.node(node), JsonOut.Manner.UNBOUNDED);
    }
}
