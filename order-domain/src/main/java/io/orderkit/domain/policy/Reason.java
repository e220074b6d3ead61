package io.orderkit.domain.policy;

import java.util.Map;

/**
 * One reason for a verdict. The text of a reason is stored next to the rules, in every supported language.
 *
 * @param code kebab-case: {@code deposit-tier-c}
 * @param attributes the figures that the text of the reason contains, by name
 */
public record Reason(String code, Map<String, String> attributes) {
    public Reason {
        attributes = Map.copyOf(attributes);
    }

    /** Returns a reason without figures. */
    public static Reason of(String code) {
        return new Reason(code, Map.of());
    }
}
