package io.orderkit.desk.json;

import io.orderkit.domain.process.OrderCommand;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A registered type.
 *
 * @param name its wire name
 * @param schema its schema number
 * @param type the type
 * @param codec how it is written
 * @param upcasters from schema 1 to 2, from 2 to 3, …; none for commands, which are not kept
 */
record WireType(String name, int schema, Class<?> type, Codec codec, List<UnaryOperator<String>> upcasters) {
    /** @throws IllegalArgumentException when it is no object, and so can bear no tag */
    ObjectCodec object() {
        if (codec instanceof ObjectCodec object) {
            return object;
        }
        throw new IllegalArgumentException(type.getName() + " is not written as an object of its own; it has no tag");
    }

    boolean isCommand() {
        return OrderCommand.class.isAssignableFrom(type);
    }

    /** Reads what was written under a schema number; problems with the number itself are noted at its own place. */
    Optional<Object> read(Node node, int written, Place at, Place schemaAt) {
        Place place = isCommand() ? at.strict() : at;
        if (written == schema) {
            return codec.read(node, place);
        }
        int oldest = schema - upcasters.size();
        if (written > schema || written < oldest) {
            String known = oldest == schema ? Integer.toString(schema) : oldest + " to " + schema;
            return schemaAt.wrong(
                    Integer.toString(written),
                    "schema " + known + " of " + name + (written > schema ? "; a newer release wrote it" : ""),
                    Optional.empty());
        }
        return codec.read(upcast(node, written, at), place);
    }

    private Node upcast(Node node, int written, Place at) {
        String json = JsonOut.text(out -> out.node(node));
        for (int from = written; from < schema; from++) {
            json = step(json, from);
        }
        return JsonText.parse(json, at);
    }

    private String step(String json, int from) {
        try {
            return upcasters.get(from - 1).apply(json);
        } catch (RuntimeException e) {
            throw new JsonInvalid(
                    new JsonProblem(
                            "",
                            name + " of schema " + from,
                            "what its upcaster can read (" + Excerpt.of(String.valueOf(e.getMessage())) + ")",
                            Optional.empty()),
                    e);
        }
    }
}
