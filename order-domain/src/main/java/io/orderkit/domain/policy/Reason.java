package io.orderkit.domain.policy;

import java.util.Map;

/**
 * One of the reasons for a verdict. The text for a reason is kept alongside the rules, in every supported language.
 *
 * @param code kebab-case: {@code deposit-tier-c}
 * @param attributes the figures to insert into the text, keyed by name
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
