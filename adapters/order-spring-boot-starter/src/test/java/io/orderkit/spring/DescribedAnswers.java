package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A check that the OpenAPI document describes the path, status and fields of each response. */
final class DescribedAnswers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode document;
    private final Set<String> seen = new HashSet<>();

    DescribedAnswers(String document) {
        this.document = JSON.readTree(document);
    }

    /** Asserts that a response matches its description in the OpenAPI document. */
    void fits(String operation, HostUnderTest.Answer answer) {
        String[] parts = operation.split(" ", 2);
        JsonNode response = resolved(document.path("paths")
                .path(parts[1])
                .path(parts[0])
                .path("responses")
                .path(String.valueOf(answer.status())));
        assertThat(response.isObject())
                .as("%s %s is described", operation, answer.status())
                .isTrue();
        String mediaType = answer.response()
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceAll(";.*", "");
        JsonNode schema = response.path("content").path(mediaType).path("schema");
        assertThat(schema.isObject())
                .as("%s %s %s", operation, answer.status(), mediaType)
                .isTrue();
        assertThat(faults(schema, answer.body()))
                .as("%s: %s", operation, answer.body())
                .isEmpty();
        seen.add(answer.status() + " "
                + answer.json().path("type").stringValue("-").replaceAll(".*:", ""));
    }

    /** Returns the statuses and problems of all checked responses. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    private Iterable<?> faults(JsonNode schema, String body) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.setAll((ObjectNode) schema.deepCopy());
        if (schema.has("allOf") || schema.has("anyOf")) {
            whole.put("unevaluatedProperties", false);
        }
        ObjectNode schemas =
                (ObjectNode) document.path("components").path("schemas").deepCopy();
        for (Map.Entry<String, JsonNode> each : schemas.properties()) {
            if (each.getValue().has("properties") && !each.getKey().startsWith("problem")) {
                ((ObjectNode) each.getValue()).put("additionalProperties", false);
            }
        }
        whole.putObject("components").set("schemas", schemas);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(body, InputFormat.JSON);
    }
}
