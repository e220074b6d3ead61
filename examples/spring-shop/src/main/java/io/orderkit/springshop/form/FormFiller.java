package io.orderkit.springshop.form;

import io.orderkit.springshop.form.InputKind.Part;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A converter that fills in a form from the JSON of its command. A {@link FormReader} performs the reverse conversion.
 */
public final class FormFiller {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZoneId zone;
    private final SortedMap<String, String> texts = new TreeMap<>();

    private FormFiller(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the name of the left-hand control in a row that has two controls. */
    static String key(String row) {
        return row + "~key";
    }

    /** Returns the name of the right-hand control in a row that has two controls. */
    static String value(String row) {
        return row + "~value";
    }

    /**
     * Returns the texts of the form for a command, taken from the command's JSON.
     *
     * @param command the inputs of the command
     * @param json the valid JSON of the command
     * @param zone the time zone of the form
     */
    public static Typed fill(InputShape command, String json, ZoneId zone) {
        FormFiller filler = new FormFiller(zone);
        filler.fill(command, "", JSON.readTree(json));
        return new Typed(filler.texts);
    }

    private void fill(InputShape shape, String path, JsonNode value) {
        switch (shape.kind()) {
            case GROUP ->
                shape.members().stream()
                        .filter(member -> value.has(member.name()))
                        .forEach(member ->
                                fill(member.shape(), Typed.member(path, member.name()), value.get(member.name())));
            case CHECKS -> value.forEach(name -> texts.put(Typed.member(path, name.asString()), "true"));
            case LIST -> {
                texts.put(Typed.rowsOf(path), String.valueOf(value.size()));
                for (int row = 0; row < value.size(); row++) {
                    fill(shape.row().orElseThrow(), Typed.row(path, row), value.get(row));
                }
            }
            case PAIRS -> pairs(path, value);
            case MONEY, QUANTITY, UNIT_PRICE -> figure(shape.kind().parts(), path, value.asString());
            case TOLERANCE -> texts.put(path, value.asString().replace(" %", ""));
            case MOMENT ->
                texts.put(
                        path,
                        LocalDateTime.ofInstant(Instant.parse(value.asString()), zone)
                                .toString());
            default -> texts.put(path, value.asString());
        }
    }

    private void pairs(String path, JsonNode value) {
        texts.put(Typed.rowsOf(path), String.valueOf(value.size()));
        int row = 0;
        for (var pair : value.properties()) {
            String place = Typed.row(path, row++);
            texts.put(key(place), pair.getKey());
            texts.put(value(place), pair.getValue().asString());
        }
    }

    /** Splits a value such as {@code 6.20 CNY/kg} into its parts and fills in the control of each part. */
    private void figure(List<Part> parts, String path, String figure) {
        String[] found = figure.split("[ /]", parts.size());
        for (int part = 0; part < found.length; part++) {
            texts.put(parts.get(part).at(path), found[part]);
        }
    }
}
