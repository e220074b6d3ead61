package io.orderkit.domain.policy;

import java.util.Map;

/**
 * One reason of a verdict. Its sentence is kept beside the rules, in the reader's language.
 *
 * @param code kebab-case: {@code deposit-tier-c}
 * @param attributes named figures for the sentence
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
