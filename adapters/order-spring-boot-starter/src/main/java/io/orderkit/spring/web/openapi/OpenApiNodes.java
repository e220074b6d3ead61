package io.orderkit.spring.web.openapi;

import io.orderkit.domain.wire.WireNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The building blocks of an OpenAPI document. */
final class OpenApiNodes {
    private OpenApiNodes() {}

    /** Returns an object built from alternating names and values. */
    static WireNode object(Object... namesAndValues) {
        Map<String, WireNode> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], (WireNode) namesAndValues[i + 1]);
        }
        return WireNode.object(fields);
    }

    static WireNode arrayOf(WireNode item) {
        return object("type", WireNode.text("array"), "items", item);
    }

    static WireNode reference(String kind, String name) {
        return object("$ref", WireNode.text("#/components/" + kind + "/" + name));
    }

    static WireNode allOf(List<WireNode> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : object("allOf", WireNode.array(schemas));
    }

    static WireNode content(String mediaType, WireNode schema) {
        return object(mediaType, object("schema", schema));
    }

    static WireNode answer(String description, WireNode schema) {
        return object("description", WireNode.text(description), "content", content("application/json", schema));
    }
}
