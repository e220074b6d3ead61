package io.orderkit.domain.refusal;

import io.orderkit.domain.model.InvalidValue;
import java.util.HashMap;
import java.util.Map;

/**
 * One reason why a step cannot be taken (X1). The sentence is composed when it is read, from the code and the
 * attributes.
 *
 * @param kind the kind of reason
 * @param code its stable, kebab-case code
 * @param requirement the violated requirement
 * @param attributes named values for the sentence. A value that begins with {@code @} names another wording:
 *     {@code @state.sent}
 */
public record Refusal(Kind kind, String code, String requirement, Map<String, String> attributes) {
    public Refusal {
        attributes = Map.copyOf(attributes);
    }

    /** The kinds of obstacles. */
    public enum Kind {
        /** The order is not in a state in which the step begins. */
        POSITION,
        /** This actor may not take the step. */
        PERMISSION,
        /** A gate of the step is shut, independent of the input. */
        GATE,
        /** The input is rejected. */
        INPUT,
        /** The external facts did not arrive. */
        FACTS,
        /** The attempt itself is wrong: its id, its time, its size. */
        ATTEMPT
    }

    /** Returns the refusal of a gate that is shut. */
    public static Refusal gate(RefusalCode code, Object... attributes) {
        return of(Kind.GATE, code, attributes);
    }

    /** Returns the refusal of an input. */
    public static Refusal input(RefusalCode code, Object... attributes) {
        return of(Kind.INPUT, code, attributes);
    }

    /**
     * Returns a refusal for the code's own requirement.
     *
     * @param attributes name, value, name, value, …
     */
    public static Refusal of(Kind kind, RefusalCode code, Object... attributes) {
        if (attributes.length % 2 != 0) {
            throw InvalidValue.of("attributes of " + code.code(), attributes.length, "names and values in pairs");
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            named.put(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
        }
        return new Refusal(kind, code.code(), code.requirement(), named);
    }

    /** Returns this refusal for the requirement of the step that it blocks. */
    public Refusal forRequirement(String stepRequirement) {
        return new Refusal(kind, code, stepRequirement, attributes);
    }

    /** Returns the key of its sentence in a {@link Wording}. */
    public String wordingKey() {
        return "refusal." + code;
    }
}
