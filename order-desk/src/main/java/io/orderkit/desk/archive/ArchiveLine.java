package io.orderkit.desk.archive;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of an archive: a JSON object whose field values are strings. The last field is a checksum of this line and
 * all previous lines. The checksum detects damage; it is not a signature.
 *
 * @param fields the fields of the line, except the checksum
 */
record ArchiveLine(Map<String, String> fields) {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final String SUM = ",\"sum\":\"";
    private static final String END = "\"}";

    static ArchiveLine of(String kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        return new ArchiveLine(fields);
    }

    ArchiveLine with(String name, Object value) {
        fields.put(name, value.toString());
        return this;
    }

    ArchiveLine with(String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present.toString()));
        return this;
    }

    /** Returns this line as it appears in the file, given the checksum of the previous line. */
    String text(String sumBefore) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JACKSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            fields.forEach(out::writeStringProperty);
            out.writeEndObject();
        }
        String open = text.toString();
        String body = open.substring(0, open.length() - 1);
        return body + SUM + sum(sumBefore, body) + END;
    }

    static String sumIn(String text) {
        int at = text.lastIndexOf(SUM);
        return at < 0 || !text.endsWith(END) ? "" : text.substring(at + SUM.length(), text.length() - END.length());
    }

    /**
     * Reads a line and verifies its checksum, given the checksum of the previous line.
     *
     * @throws ArchiveInvalid if the line has been altered
     */
    static ArchiveLine read(String text, String sumBefore, long number) {
        int at = text.lastIndexOf(SUM);
        if (at < 0 || !text.endsWith(END)) {
            throw new ArchiveInvalid(
                    number, "a line without a checksum", "a complete line of an archive; it may have been cut off");
        }
        String body = text.substring(0, at);
        if (!sum(sumBefore, body).equals(sumIn(text))) {
            throw new ArchiveInvalid(
                    number,
                    "a checksum that does not match",
                    "the line as it was written; it may have been altered, or a line before it is missing");
        }
        try {
            return new ArchiveLine(fields(body + "}"));
        } catch (JacksonException e) {
            throw new ArchiveInvalid(number, "no JSON", "an object whose values are texts", e);
        }
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, parser.getString());
            }
        }
        return fields;
    }

    private static String sum(String before, String body) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(before.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
