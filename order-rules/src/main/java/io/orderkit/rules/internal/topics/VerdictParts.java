package io.orderkit.rules.internal.topics;

import io.orderkit.domain.policy.Judgement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of a verdict, except the record of its reasons and rules. The components of any other nested record become
 * parts of the verdict itself.
 */
final class VerdictParts {
    private VerdictParts() {}

    /** Returns the parts of a verdict type, with the Java type of each part. */
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
