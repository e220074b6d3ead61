package io.orderkit.rules.internal.compiling;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neutral names that replace the analysts' names and texts while the rule engine compiles a file (X7). The rule engine
 * copies its input, including comments, into Java source. The engine receives only placeholders, and the texts are
 * later added to the compiled classes as data.
 *
 * <p>A placeholder contains a hyphen, so it can never equal a Java identifier. Not thread-safe.
 */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:rule|text)-\\d+");

    private final Map<String, String> originals = new HashMap<>();
    private int rules;
    private int texts;

    /** Returns a new placeholder for the name of a rule. */
    String rule(String name) {
        return put("rule-" + ++rules, name);
    }

    /**
     * Returns a new placeholder for a text. Each occurrence of a text gets a separate placeholder, so that placeholders do not reveal
     * whether two texts are equal.
     */
    String text(String text) {
        return put("text-" + ++texts, text);
    }

    private String put(String placeholder, String original) {
        originals.put(placeholder, original);
        return placeholder;
    }

    /** Returns a text from the engine, such as a message, with the analyst's own words in place of the placeholders. */
    public String restore(String neutral) {
        return PLACEHOLDER
                .matcher(neutral)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Objects.requireNonNullElse(originals.get(found.group()), found.group())));
    }
}
