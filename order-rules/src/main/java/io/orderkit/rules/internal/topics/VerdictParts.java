package io.orderkit.rules.internal.topics;

import io.orderkit.domain.policy.Judgement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a verdict without the judgement; nested parts are flattened. */
final class VerdictParts {
    private VerdictParts() {}

    /** Returns the parts of a verdict of this type, with their types. */
    static Map<String, Type> of(Class<?> type) {
        Map<String, Type> parts = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord() && component.getType() != Judgement.class) {
                parts.putAll(of(component.getType()));
            } else if (component.getType() != Judgement.class && component.getType() != Map.class) {
                parts.put(component.getName(), component.getGenericType());
            }
        }
        return parts;
    }
}
