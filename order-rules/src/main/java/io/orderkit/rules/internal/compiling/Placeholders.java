package io.orderkit.rules.internal.compiling;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The neutral names that replace an analyst's names and texts while the rule engine compiles a file (X7). The engine copies its input into
 * Java source, comments included. It therefore receives placeholders, and the compiled classes receive the texts as data.
 *
 * <p>A placeholder contains a hyphen, so that it never equals a Java identifier. Not thread-safe.
 */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:rule|text)-\\d+");

    private final Map<String, String> originals = new HashMap<>();
    private int rules;
    private int texts;

    /** Returns a placeholder for the name of a rule. */
    String rule(String name) {
        return put("rule-" + ++rules, name);
    }

    /**
     * Returns a placeholder for a text. Each occurrence gets its own, so that the placeholders do not reveal whether two texts are equal.
     */
    String text(String text) {
        return put("text-" + ++texts, text);
    }

    private String put(String placeholder, String original) {
        originals.put(placeholder, original);
        return placeholder;
    }

    /** Returns a text of the engine, such as a constant or a message, with the placeholders replaced by the analyst's own words. */
    public String restore(String neutral) {
        return PLACEHOLDER
                .matcher(neutral)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Objects.requireNonNullElse(originals.get(found.group()), found.group())));
    }
}
