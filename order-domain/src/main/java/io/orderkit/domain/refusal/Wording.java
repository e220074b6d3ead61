package io.orderkit.domain.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a process in every {@link Language}: sentences for refusals, titles for steps, states, roles and debts.
 * They stand in files that a translator edits, {@code NAME_en.properties} and so on (UTF-8), with named placeholders:
 *
 * <pre>
 * refusal.other-signer = {signer} signed, but the designated signer is {designated}
 * </pre>
 *
 * <p>A colon within a key, as in an extension's {@code step.acme:reserve-truck}, is written {@code \:} in the file.
 *
 * <p>Immutable and thread-safe.
 */
public final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z-]*)}");

    private static final Pattern REFERENCE = Pattern.compile("@([a-z][a-z-]*\\.[a-z0-9-]+(?::[a-z0-9-]+)?)");

    private final Map<Language, Map<String, String>> words;

    private Wording(Map<Language, Map<String, String>> words) {
        this.words = words;
    }

    /**
     * Reads the files {@code NAME_en.properties}, {@code NAME_es.properties} and {@code NAME_zh.properties}.
     *
     * @param place a class beside the files
     * @throws IllegalArgumentException when a file is not there
     */
    public static Wording from(Class<?> place, String name) {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, read(place, name + "_" + language.tag() + ".properties"));
        }
        return new Wording(words);
    }

    /** Returns words from elsewhere, by language and key. */
    public static Wording of(Map<Language, Map<String, String>> words) {
        Map<Language, Map<String, String>> copy = new EnumMap<>(Language.class);
        words.forEach((language, its) -> copy.put(language, new TreeMap<>(its)));
        return new Wording(copy);
    }

    private static Map<String, String> read(Class<?> place, String file) {
        try (InputStream in = place.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "no wording: " + file + " is not beside " + place.getName() + "; expected one file a language");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** These words and those of an extension; where both have one, the extension's. */
    public Wording and(Wording extension) {
        Map<Language, Map<String, String>> both = new EnumMap<>(Language.class);
        words.forEach((language, mine) -> {
            Map<String, String> merged = new TreeMap<>(mine);
            merged.putAll(extension.words.getOrDefault(language, Map.of()));
            both.put(language, merged);
        });
        return new Wording(both);
    }

    /** The word for a key, if there is one. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(words.getOrDefault(language, Map.of()).get(key));
    }

    /** The word for a key; the key itself, when nobody has worded it. */
    public String say(Language language, String key) {
        return find(language, key).orElse(key);
    }

    /** The words for a key with its placeholders filled; an attribute that is not given shows as its name. */
    public String say(Language language, String key, Map<String, String> attributes) {
        Matcher matcher = PLACEHOLDER.matcher(say(language, key));
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            String value = attributes.getOrDefault(matcher.group(1), matcher.group());
            matcher.appendReplacement(sentence, Matcher.quoteReplacement(resolve(language, value)));
        }
        return matcher.appendTail(sentence).toString();
    }

    /** The sentence of a refusal. */
    public String say(Language language, Refusal refusal) {
        return say(language, refusal.wordingKey(), refusal.attributes());
    }

    /** Each {@code @key} within a value, as {@code @field.unit-price 2}, is worded; what is no key stays as it is. */
    private String resolve(Language language, String value) {
        String list = language == Language.ZH ? value.replace(", ", "、") : value;
        return REFERENCE
                .matcher(list)
                .replaceAll(match -> Matcher.quoteReplacement(find(language, match.group(1))
                        .or(() -> named(match.group(1)))
                        .orElse(match.group())));
    }

    /** Returns the name of a thing that nobody has worded, never its key: {@code cs-agnt} for {@code role.cs-agnt}. Empty for what is no key. */
    private Optional<String> named(String key) {
        int dot = key.indexOf('.') + 1;
        boolean isKey = words.values().stream()
                .anyMatch(all -> all.keySet().stream().anyMatch(known -> known.startsWith(key.substring(0, dot))));
        return isKey ? Optional.of(key.substring(dot)) : Optional.empty();
    }

    /** What is wanting: each key that lacks a language, and each sentence whose placeholders differ between languages. */
    public List<String> findings(Iterable<String> keys) {
        List<String> findings = new ArrayList<>();
        for (String key : keys) {
            Optional<List<String>> english = find(Language.EN, key).map(Wording::placeholders);
            for (Language language : Language.values()) {
                Optional<String> word = find(language, key);
                if (word.isEmpty()) {
                    findings.add("no wording in " + language.tag() + " for " + key + hint(key));
                } else if (english.isPresent() && !placeholders(word.get()).equals(english.get())) {
                    findings.add("other placeholders in " + language.tag() + " than in en for " + key);
                }
            }
        }
        return findings;
    }

    /** A colon ends the key in a properties file, so that an extension's key is easily cut short. */
    private static String hint(String key) {
        return key.contains(":") ? " (in the file: " + key.replace(":", "\\:") + ")" : "";
    }

    private static List<String> placeholders(String sentence) {
        if (sentence.indexOf('{') < 0) {
            return List.of(); // most words have none, and every process looks at all of them when it is built
        }
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
