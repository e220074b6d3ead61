package io.orderkit.spring.web.openapi;

import io.orderkit.desk.json.text.SchemaComponents;
import io.orderkit.domain.wire.WireNode;
import io.orderkit.spring.web.ProblemAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The OpenAPI descriptions of the REST interface's problem details, by HTTP status.
 *
 * @param components the schemas of the additional fields
 */
record OpenApiResponses(SchemaComponents components) {
    /** Returns the responses of an operation: its regular response, and the problems for a list of statuses. */
    static WireNode with(WireNode answer, List<Integer> problems) {
        Map<String, WireNode> responses = new LinkedHashMap<>();
        responses.put("200", answer);
        problems.forEach(
                status -> responses.put(status.toString(), OpenApiNodes.reference("responses", "problem-" + status)));
        return WireNode.object(responses);
    }

    WireNode all() {
        return OpenApiNodes.object(
                "problem-400", invalid(),
                "problem-401", problem("Nobody has signed in"),
                "problem-403", forbidden(),
                "problem-404", problem("The order does not exist, or this caller may not see it"),
                "problem-409", problem("The order has changed in the meantime", ProblemAnswer.ConflictMore.class),
                "problem-413", problem("The request body is too long"),
                "problem-422", problem("The command was refused", ProblemAnswer.RefusedMore.class),
                "problem-500", problem("The order cannot be read"),
                "problem-503", problem("A system did not answer", ProblemAnswer.UnavailableMore.class));
    }

    private WireNode problem(String description, Class<?>... more) {
        return response(description, schema(more));
    }

    /**
     * Returns the response to an invalid request. The response to an invalid command lists the problems found in its JSON; the response to
     * an invalid parameter has no such list.
     */
    private WireNode invalid() {
        return either("The body is not a valid command, or a parameter is invalid", ProblemAnswer.InvalidMore.class);
    }

    /**
     * Returns the response to a forbidden request. If a step is forbidden, the response lists the reasons. A caller without any permission
     * receives no reasons.
     */
    private WireNode forbidden() {
        return either("The caller may not do this", ProblemAnswer.RefusedMore.class);
    }

    private WireNode either(String description, Class<?> more) {
        return response(description, OpenApiNodes.object("anyOf", WireNode.array(List.of(schema(more), schema()))));
    }

    private WireNode schema(Class<?>... more) {
        return OpenApiNodes.allOf(Stream.concat(Stream.of(ProblemAnswer.class), Stream.of(more))
                .map(components::reference)
                .toList());
    }

    private static WireNode response(String description, WireNode schema) {
        return OpenApiNodes.object(
                "description",
                WireNode.text(description),
                "content",
                OpenApiNodes.content("application/problem+json", schema));
    }
}
