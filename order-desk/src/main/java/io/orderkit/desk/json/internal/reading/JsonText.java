package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * The parser that converts JSON text to a {@link WireNode}. The parser enforces this library's limits, which are
 * stricter than those of Jackson's parser.
 */
public final class JsonText {
    /** The parser factory. The Jackson factory does not cache names between JSON texts, and never escapes slashes. */
    public static final JsonFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * Limits.NESTING)
                    .maxStringLength(Limits.DOCUMENT)
                    .maxNameLength(Limits.DOCUMENT)
                    .maxNumberLength(Limits.DOCUMENT)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Parses JSON text into a tree.
     *
     * @throws JsonInvalid if the text is not JSON or exceeds the limits
     */
    public static WireNode parse(String json, JsonPath root) {
        Limits.document(json.length()).ifPresent(flaw -> {
            throw flaw.at("");
        });
        if (json.isBlank()) {
            throw Limits.Flaw.of("nothing", "JSON").at("");
        }
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            WireNode node = new JsonText(parser).node(root, 0);
            if (parser.nextToken() != null) {
                throw SyntaxProblem.trailing(json, parser.currentTokenLocation());
            }
            return node;
        } catch (JacksonException e) {
            throw SyntaxProblem.at(json, e);
        }
    }

    private WireNode node(JsonPath at, int depth) {
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth >= Limits.NESTING) {
            throw Limits.tooDeep().at(Excerpt.of(at.path()));
        }
        return switch (token) {
            case START_OBJECT -> object(at, depth);
            case START_ARRAY -> array(at, depth);
            case VALUE_STRING -> WireNode.text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> WireNode.number(parser.getString());
            case VALUE_TRUE -> WireNode.truth(true);
            case VALUE_FALSE -> WireNode.truth(false);
            default -> WireNode.nothing();
        };
    }

    private WireNode object(JsonPath at, int depth) {
        WireNode.Fields fields = new WireNode.Fields();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonPath place = at.field(name);
            if (!fields.add(name, node(place, depth + 1))) {
                place.wrong("the same field twice", "each field once", Optional.empty());
            }
        }
        return fields.object();
    }

    private WireNode array(JsonPath at, int depth) {
        List<WireNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(at.item(items.size()), depth + 1));
        }
        return WireNode.array(items);
    }
}
