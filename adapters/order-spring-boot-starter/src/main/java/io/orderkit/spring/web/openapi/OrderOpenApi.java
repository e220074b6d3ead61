package io.orderkit.spring.web.openapi;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.json.OrderSchemas;
import io.orderkit.desk.json.text.SchemaComponents;
import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.ScreenEvent;
import io.orderkit.desk.screen.ScreenEvidence;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.wire.WireNode;
import io.orderkit.spring.web.AttemptAnswer;
import io.orderkit.spring.web.OrderLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The OpenAPI 3.1 description of the REST interface. The document has one operation for each command of a desk's processes, with schemas
 * for the body and the responses. Steps that only SYSTEM takes are left out, because SYSTEM never sends requests.
 *
 * <p>The same processes always produce the same document. Immutable and thread-safe.
 */
public final class OrderOpenApi {
    private static final String SCHEMAS = "#/components/schemas/";

    private final String path;
    private final SchemaComponents components;
    private final SortedMap<String, Operation> operations = new TreeMap<>();

    /**
     * The operation for a command; the command can belong to several processes.
     *
     * @param title the title of the command's step
     * @param body the schema of the command's fields
     * @param processes the names of the processes to which the command belongs
     */
    private record Operation(String title, WireNode body, Set<String> processes) {}

    private OrderOpenApi(OrderDesk desk, SchemaComponents components, String path) {
        this.path = path;
        this.components = components;
        desk.processes().forEach(process -> addAll(process, desk));
    }

    /**
     * Returns the description of the REST interface for a desk.
     *
     * @param json the writer of the views, which must be the one that the application's mapper uses
     * @param path the base path of the REST interface, for example {@code /orders}
     */
    public static OrderOpenApi of(OrderDesk desk, ScreenJson json, String path) {
        return new OrderOpenApi(desk, json.schemas().components(SCHEMAS), path);
    }

    private void addAll(ProcessDefinition<?> process, OrderDesk desk) {
        for (Step<?, ?> step : process.steps()) {
            if (!step.isAutomatic()) {
                operations
                        .computeIfAbsent(
                                step.name(),
                                name -> new Operation(
                                        desk.wording().say(Language.EN, step.wordingKey()),
                                        components.reference(step.command()),
                                        new TreeSet<>()))
                        .processes()
                        .add(process.name());
            }
        }
    }

    /** Returns the document. */
    public String document() {
        Map<String, WireNode> document = new LinkedHashMap<>();
        document.put("openapi", WireNode.text("3.1.0"));
        document.put(
                "info",
                OpenApiNodes.object(
                        "title", WireNode.text("Orders"),
                        "description", WireNode.text("Commands, previews and views of orders."),
                        "version", WireNode.text("1")));
        document.put("paths", WireNode.object(paths()));
        document.put(
                "components",
                OpenApiNodes.object(
                        "schemas", WireNode.object(components.definitions()),
                        "parameters", OpenApiParameters.all(),
                        "responses", new OpenApiResponses(components).all()));
        return OrderSchemas.text(WireNode.object(document));
    }

    private Map<String, WireNode> paths() {
        Map<String, WireNode> paths = new LinkedHashMap<>();
        paths.put(path, OpenApiNodes.object("get", list()));
        paths.put(
                path + "/{order}",
                get("order", "Shows an order as the caller sees it now", components.reference(OrderScreen.class)));
        paths.put(
                path + "/{order}/history",
                get(
                        "history",
                        "Shows everything that happened to an order",
                        OpenApiNodes.arrayOf(components.reference(ScreenEvent.class))));
        paths.put(
                path + "/{order}/attempts/{attempt}",
                get(
                        "evidence",
                        "Shows the evidence on which an attempt was decided",
                        components.reference(ScreenEvidence.class),
                        OpenApiParameters.ofEvidence()));
        operations.forEach((name, operation) -> {
            paths.put(path + "/{order}/commands/" + name, post("submit", name, operation));
            paths.put(path + "/{order}/previews/" + name, post("preview", name, operation));
        });
        return paths;
    }

    private WireNode list() {
        return OpenApiNodes.object(
                "operationId", WireNode.text("orders"),
                "summary", WireNode.text("Lists the orders that the caller may see, by id"),
                "parameters", OpenApiParameters.ofList(),
                "responses",
                        OpenApiResponses.with(
                                OpenApiNodes.answer("The orders", components.reference(OrderLines.class)),
                                List.of(400, 401, 403, 503)));
    }

    private static WireNode get(String id, String summary, WireNode schema) {
        return get(id, summary, schema, OpenApiParameters.ofOrder());
    }

    private static WireNode get(String id, String summary, WireNode schema, WireNode parameters) {
        return OpenApiNodes.object(
                "get",
                OpenApiNodes.object(
                        "operationId", WireNode.text(id),
                        "summary", WireNode.text(summary),
                        "parameters", parameters,
                        "responses",
                                OpenApiResponses.with(
                                        OpenApiNodes.answer("The answer to the question", schema),
                                        List.of(400, 401, 403, 404, 500, 503))));
    }

    private WireNode post(String verb, String name, Operation operation) {
        WireNode body = OpenApiNodes.object(
                "required", WireNode.truth(true),
                "content", OpenApiNodes.content("application/json", operation.body()));
        return OpenApiNodes.object(
                "post",
                OpenApiNodes.object(
                        "operationId", WireNode.text(verb + "-" + name.replace(':', '_')),
                        "summary", WireNode.text(operation.title()),
                        "tags",
                                WireNode.array(operation.processes().stream()
                                        .map(WireNode::text)
                                        .toList()),
                        "parameters", OpenApiParameters.ofAttempt(),
                        "requestBody", body,
                        "responses",
                                OpenApiResponses.with(
                                        OpenApiNodes.answer(
                                                "The command was accepted; for a preview, it would be accepted",
                                                components.reference(AttemptAnswer.class)),
                                        List.of(400, 401, 403, 404, 409, 413, 422, 500, 503))));
    }
}
