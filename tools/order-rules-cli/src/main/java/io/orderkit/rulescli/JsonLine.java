package io.orderkit.rulescli;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A machine-readable result: one JSON object on one line. */
final class JsonLine {
    private static final JsonFactory JACKSON = new JsonFactory();

    private JsonLine() {}

    /**
     * Returns an object with fields. The arguments are pairs: the name of a field, then its value. A field whose value
     * is an empty {@code Optional} is omitted.
     */
    static Map<String, Object> object(Object... fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1] instanceof Optional<?> maybe ? maybe.orElse(null) : fields[i + 1];
            if (value != null) {
                object.put(fields[i].toString(), value);
            }
        }
        return object;
    }

    static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JACKSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((name, field) -> {
                out.writeName(name.toString());
                write(out, field);
            });
            out.writeEndObject();
        } else if (value instanceof Collection<?> several) {
            out.writeStartArray();
            several.forEach(each -> write(out, each));
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else {
            out.writeString(value.toString());
        }
    }
}
