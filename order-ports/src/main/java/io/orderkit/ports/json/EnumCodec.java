package io.orderkit.ports.json;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.wire.Formerly;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constants by their kebab-case names; earlier names are read too. */
final class EnumCodec {
    private final Class<?> type;
    private final String subject;
    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final Map<String, Object> formerly = new LinkedHashMap<>();
    private final Map<Object, String> first = new LinkedHashMap<>();
    private final List<WireShape.Member> members = new ArrayList<>();

    EnumCodec(Shape shape) {
        this.type = shape.raw();
        this.subject = WireNames.subject(shape);
        for (Object constant : type.getEnumConstants()) {
            add((Enum<?>) constant);
        }
    }

    private void add(Enum<?> constant) {
        String name = Names.kebab(constant);
        List<String> earlier = earlier(constant);
        constants.put(name, constant);
        earlier.forEach(old -> formerly.put(old, constant));
        first.put(constant, earlier.isEmpty() ? name : earlier.get(0));
        members.add(WireShape.Member.constant(name, earlier));
    }

    private List<String> earlier(Enum<?> constant) {
        try {
            Formerly mark = type.getField(constant.name()).getAnnotation(Formerly.class);
            return mark == null ? List.of() : List.of(mark.value());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type + " has no constant " + constant.name(), e);
        }
    }

    /** A defect: an earlier name that is today's name of another constant. */
    Optional<String> clash() {
        return formerly.keySet().stream()
                .filter(constants::containsKey)
                .map(name -> "the earlier name " + name + " of a constant is the name of another today")
                .findFirst();
    }

    WireShape shape() {
        return new WireShape(WireShape.Kind.ENUM, subject, List.of(), 1, members);
    }

    ScalarCodec codec() {
        String expected = "one of " + String.join(", ", constants.keySet());
        return new ScalarCodec(
                        WireNode.Kind.TEXT, expected, constant -> Names.kebab((Enum<?>) constant), (text, at) -> {
                            Optional<Object> constant = Optional.ofNullable(constants.get(text))
                                    .or(() -> Optional.ofNullable(formerly.get(text)));
                            return constant.isPresent()
                                    ? constant
                                    : at.wrong(Excerpt.quoted(text), expected, at.nearest(text, constants.keySet()));
                        })
                .firstSpelled(constant -> first.getOrDefault(constant, Names.kebab((Enum<?>) constant)))
                .named("<" + subject + ">");
    }
}
