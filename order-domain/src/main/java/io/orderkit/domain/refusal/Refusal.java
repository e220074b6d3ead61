package io.orderkit.domain.refusal;

import io.orderkit.domain.model.InvalidValue;
import java.util.HashMap;
import java.util.Map;

/**
 * One reason why a step cannot be taken (X1). The sentence for a refusal is composed from the code and the attributes
 * only when it is displayed.
 *
 * @param kind the kind of reason
 * @param code its stable, kebab-case code
 * @param requirement the violated requirement
 * @param attributes the values for the placeholders in the sentence, by name. A value such as {@code @state.sent}
 *     refers to another entry in the wording
 */
public record Refusal(Kind kind, String code, String requirement, Map<String, String> attributes) {
    public Refusal {
        attributes = Map.copyOf(attributes);
    }

    /** The kinds of obstacles. */
    public enum Kind {
        /** The order is not in a state in which the step can begin. */
        POSITION,
        /** The actor is not permitted to take the step. */
        PERMISSION,
        /** A gate of the step is shut, so no input would be accepted. */
        GATE,
        /** The input is rejected. */
        INPUT,
        /** The external facts are not available. */
        FACTS,
        /** The attempt itself is invalid, because of its id, its time or its size. */
        ATTEMPT
    }

    /** Returns a refusal caused by a shut gate. */
    public static Refusal gate(RefusalCode code, Object... attributes) {
        return of(Kind.GATE, code, attributes);
    }

    /** Returns a refusal caused by invalid input. */
    public static Refusal input(RefusalCode code, Object... attributes) {
        return of(Kind.INPUT, code, attributes);
    }

    /**
     * Returns a refusal that cites the requirement of its code.
     *
     * @param attributes the names and values of the attributes, alternating
     */
    public static Refusal of(Kind kind, RefusalCode code, Object... attributes) {
        if (attributes.length % 2 != 0) {
            throw InvalidValue.of("attributes of " + code.code(), attributes.length, "names and values in pairs");
        }
        if (attributes.length == 0) {
            return new Refusal(kind, code.code(), code.requirement(), Map.of());
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            named.put(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
        }
        return new Refusal(kind, code.code(), code.requirement(), named);
    }

    /** Returns a copy of this refusal that cites the requirement of the blocked step. */
    public Refusal forRequirement(String stepRequirement) {
        return new Refusal(kind, code, stepRequirement, attributes);
    }

    /** Returns the key of the refusal's sentence in the {@link Wording}. */
    public String wordingKey() {
        return "refusal." + code;
    }
}
