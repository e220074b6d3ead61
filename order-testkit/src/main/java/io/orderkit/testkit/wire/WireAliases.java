package io.orderkit.testkit.wire;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.WireShape;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A translation of the names in an earlier release into current ones. Immutable. */
final class WireAliases {
    static final WireAliases NONE = new WireAliases(Map.of(), Map.of());

    private static final Pattern TYPE = Pattern.compile("<([^>]+)>");

    private final Map<String, String> types;

    /**
     * The current names of enum constants and permitted types. Each key combines the current subject with the old
     * property.
     */
    private final Map<String, String> members;

    private WireAliases(Map<String, String> types, Map<String, String> members) {
        this.types = Map.copyOf(types);
        this.members = Map.copyOf(members);
    }

    static WireAliases of(OrderJson json) {
        Map<String, String> types = new HashMap<>();
        Map<String, String> members = new HashMap<>();
        for (WireShape shape : json.shapes()) {
            shape.formerly().forEach(old -> types.put(old, shape.name()));
            String kind = shape.kind() == WireShape.Kind.ENUM ? "constant " : "choice ";
            for (WireShape.Member member : shape.members()) {
                member.formerly()
                        .forEach(old -> members.put(WireFacts.subject(shape) + kind + old, kind + member.name()));
            }
        }
        return new WireAliases(types, members);
    }

    WireFact today(WireFact old) {
        String subject = types(old.subject());
        String property = members.getOrDefault(subject + old.property(), types(old.property()));
        return new WireFact(subject, property, types(old.value()));
    }

    private String types(String text) {
        return TYPE.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement("<" + types.getOrDefault(match.group(1), match.group(1)) + ">"));
    }
}
