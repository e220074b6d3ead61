package io.orderkit.domain.refusal;

import io.orderkit.domain.model.InvalidValue;
import java.util.HashMap;
import java.util.Map;

/**
 * One reason why a step cannot be taken (X1). The sentence is made when it is read, from the code and the attributes.
 *
 * @param kind what sort of reason it is
 * @param code its stable, kebab-case code
 * @param requirement the requirement that is broken
 * @param attributes named culprits for the sentence. A value that begins with {@code @} names another wording:
 *     {@code @state.sent}
 */
public record Refusal(Kind kind, String code, String requirement, Map<String, String> attributes) {
    public Refusal {
        attributes = Map.copyOf(attributes);
    }

    /** What stands in the way. */
    public enum Kind {
        /** The order is not where the step begins. */
        POSITION,
        /** This actor may not take the step. */
        PERMISSION,
        /** A condition of the step does not hold, whatever is put in. */
        GATE,
        /** What was put in does not do. */
        INPUT,
        /** What must be known from outside did not come. */
        FACTS,
        /** The attempt itself is wrong: its id, its time, its size. */
        ATTEMPT
    }

    /** A gate that is shut. */
    public static Refusal gate(RefusalCode code, Object... attributes) {
        return of(Kind.GATE, code, attributes);
    }

    /** An input that does not do. */
    public static Refusal input(RefusalCode code, Object... attributes) {
        return of(Kind.INPUT, code, attributes);
    }

    /**
     * A refusal for the code's own requirement.
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

    /** The same refusal, for the requirement of the step that it stands in the way of. */
    public Refusal forRequirement(String stepRequirement) {
        return new Refusal(kind, code, stepRequirement, attributes);
    }

    /** The key of its sentence in a {@link Wording}. */
    public String wordingKey() {
        return "refusal." + code;
    }
}
