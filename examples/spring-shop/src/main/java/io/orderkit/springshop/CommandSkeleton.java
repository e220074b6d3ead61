package io.orderkit.springshop;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.WireShape;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a command with its mandatory fields empty, as a form for a person to fill in.
 *
 * @param json the JSON format of commands
 */
record CommandSkeleton(OrderJson json) {
    /** Returns the skeleton of a command; {@code {}} if it has no mandatory field. */
    String of(String command) {
        Optional<WireShape> shape = json.shapes().stream()
                .filter(each ->
                        each.kind() == WireShape.Kind.COMMAND && each.name().equals(command))
                .findFirst();
        return shape.map(CommandSkeleton::written).orElse("{}");
    }

    private static String written(WireShape shape) {
        return shape.members().stream()
                .filter(member -> member.presence() == WireShape.Presence.MANDATORY)
                .map(member -> "\n  \"" + member.name() + "\": " + empty(member.form()))
                .collect(Collectors.joining(",", "{", shape.members().isEmpty() ? "}" : "\n}"));
    }

    private static String empty(String form) {
        if (form.startsWith("list") || form.startsWith("set")) {
            return "[]";
        }
        return form.startsWith("boolean") || form.contains("true") ? "true" : "\"\"";
    }
}
