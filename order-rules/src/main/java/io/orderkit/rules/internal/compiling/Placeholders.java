package io.orderkit.rules.internal.compiling;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The neutral names that stand for an analyst's names and texts while the rule engine compiles a file (X7). The engine copies what it
 * is given into Java source, comments included. It therefore gets placeholders, and the compiled classes get the texts as data.
 *
 * <p>A placeholder holds a hyphen, so that it equals no identifier of Java. Not thread-safe.
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

    /** Returns a placeholder for a text; each occurrence has its own, so that not even equality shows. */
    String text(String text) {
        return put("text-" + ++texts, text);
    }

    private String put(String placeholder, String original) {
        originals.put(placeholder, original);
        return placeholder;
    }

    /** Returns a text of the engine, such as a constant or a message, with the analyst's own words in place of the placeholders. */
    public String restore(String neutral) {
        return PLACEHOLDER
                .matcher(neutral)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Objects.requireNonNullElse(originals.get(found.group()), found.group())));
    }
}
