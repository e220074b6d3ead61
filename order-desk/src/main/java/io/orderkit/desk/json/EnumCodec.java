package io.orderkit.desk.json;

import io.orderkit.domain.model.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Constants by their kebab-case names. */
final class EnumCodec {
    private EnumCodec() {}

    static ScalarCodec of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(Names.kebab((Enum<?>) constant), constant);
        }
        String expected = "one of " + String.join(", ", constants.keySet());
        return new ScalarCodec(
                Node.Kind.TEXT,
                expected,
                constant -> Names.kebab((Enum<?>) constant),
                (text, at) -> constants.containsKey(text)
                        ? Optional.ofNullable(constants.get(text))
                        : at.wrong(Excerpt.quoted(text), expected, at.nearest(text, constants.keySet())));
    }
}
