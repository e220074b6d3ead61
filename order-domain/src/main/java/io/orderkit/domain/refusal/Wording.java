package io.orderkit.domain.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a process in its languages: sentences for refusals, and display labels for steps, states, roles and
 * obligations. Translators edit the texts in properties files ({@code NAME_en.properties} and so on, in UTF-8), with
 * named placeholders:
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

    private static final Pattern REFERENCE =
            Pattern.compile("@(([a-z][a-z-]*)\\.[a-z0-9-]+(?::[a-z0-9-]+)?)(?: (\\d{1,9})(?![\\w.-]))?");

    /** The key of the list separator, for languages that do not separate list items with a comma and a space. */
    private static final String LIST_SEPARATOR = "list.separator";

    private static final String USUAL_SEPARATOR = ", ";

    /**
     * The prefix of keys for texts that combine a label with a line number, such as "Line {number}: {word}" for a
     * field.
     */
    private static final String NUMBERED = "numbered.";

    /** The text that replaces a placeholder without a matching attribute. */
    private static final String GAP = "…";

    private final Map<Language, Map<String, String>> words;

    private Wording(Map<Language, Map<String, String>> words) {
        this.words = words;
    }

    /**
     * Reads the files {@code NAME_en.properties}, {@code NAME_es.properties} and {@code NAME_zh.properties}.
     *
     * @param place a class in the same package as the files
     * @throws IllegalArgumentException when a file is missing
     */
    public static Wording from(Class<?> place, String name) {
        Map<Language, Map<String, String>> words = new LinkedHashMap<>();
        for (Language language : Language.handbook()) {
            words.put(language, read(place, name, language));
        }
        return new Wording(words);
    }

    /** Returns a wording with the given texts, by language and key. */
    public static Wording of(Map<Language, Map<String, String>> words) {
        Map<Language, Map<String, String>> copy = new LinkedHashMap<>();
        words.forEach((language, its) -> copy.put(language, new TreeMap<>(its)));
        return new Wording(copy);
    }

    /**
     * Reads the company's texts in an additional language from a single file, such as {@code NAME_de.properties}.
     *
     * @param place a class in the same package as the file
     * @throws IllegalArgumentException when the file is missing
     */
    public static Wording in(Language language, Class<?> place, String name) {
        return new Wording(Map.of(language, read(place, name, language)));
    }

    private static Map<String, String> read(Class<?> place, String name, Language language) {
        String file = name + "_" + language.tag() + ".properties";
        try (InputStream in = place.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no wording: " + file + " is not next to " + place.getName()
                        + "; expected one file for each language");
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

    /** Returns this wording with an extension's texts added; they replace existing texts with the same keys. */
    public Wording and(Wording extension) {
        Map<Language, Map<String, String>> both = new LinkedHashMap<>(words);
        extension.words.forEach((language, its) -> both.merge(language, its, Wording::merged));
        return new Wording(both);
    }

    private static Map<String, String> merged(Map<String, String> mine, Map<String, String> over) {
        Map<String, String> merged = new TreeMap<>(mine);
        merged.putAll(over);
        return merged;
    }

    /** Returns the keys for which a language has a text. */
    public Set<String> keys(Language language) {
        return Set.copyOf(words.getOrDefault(language, Map.of()).keySet());
    }

    /** Returns the text for a key; empty if there is none. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(words.getOrDefault(language, Map.of()).get(key));
    }

    /**
     * Returns the text for a key, or the key itself if there is no text. If there is no text in this language, the
     * result is the English text, marked as such, for example "[en] waiting for the deposit".
     */
    public String say(Language language, String key) {
        return find(language, key)
                .or(() -> find(Language.EN, key).map(Wording::marked))
                .orElse(key);
    }

    private static String marked(String english) {
        return "[" + Language.EN.tag() + "] " + english;
    }

    /**
     * Returns the text for a key with its placeholders filled in; a placeholder without a matching attribute is left as
     * it is. If there is no text in this language, the whole result is in English and starts with the mark [en].
     */
    public String say(Language language, String key, Map<String, String> attributes) {
        if (find(language, key).isEmpty() && find(Language.EN, key).isPresent()) {
            return marked(filled(Language.EN, key, attributes));
        }
        return filled(language, key, attributes);
    }

    private String filled(Language language, String key, Map<String, String> attributes) {
        Matcher matcher = PLACEHOLDER.matcher(say(language, key));
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            String value = attributes.getOrDefault(matcher.group(1), matcher.group());
            matcher.appendReplacement(sentence, Matcher.quoteReplacement(resolve(language, value, attributes)));
        }
        return matcher.appendTail(sentence).toString();
    }

    /** Returns the sentence for a refusal, with dates and times as stored: ISO 8601, in UTC. */
    public String say(Language language, Refusal refusal) {
        return say(language, refusal.wordingKey(), refusal.attributes());
    }

    /**
     * Returns the human-readable sentence for a refusal, with dates and times in the company's time zone and the
     * reader's format (X1).
     */
    public String say(Language language, Refusal refusal, ReaderTimes times) {
        return say(language, refusal.wordingKey(), times.format(refusal.attributes()));
    }

    /**
     * Replaces each {@code @key} in a value with the text for that key. Placeholders in the inserted text are filled in
     * from the attributes; a placeholder without a matching attribute becomes an ellipsis. A number after the key, as
     * in "@field.unit-price 2", is a line number.
     */
    private String resolve(Language language, String value, Map<String, String> attributes) {
        String list = find(language, LIST_SEPARATOR)
                .map(separator -> value.replace(USUAL_SEPARATOR, separator))
                .orElse(value);
        return REFERENCE
                .matcher(list)
                .replaceAll(match -> Matcher.quoteReplacement(find(language, match.group(1))
                        .or(() -> find(Language.EN, match.group(1)).map(Wording::marked))
                        .map(word -> withFigures(word, attributes))
                        .or(() -> named(match.group(1)))
                        .map(word -> numbered(language, word, match))
                        .orElse(match.group())));
    }

    /**
     * Returns a label combined with a line number in the usual word order of the language, such as "Line 2: unit
     * price".
     */
    private String numbered(Language language, String word, MatchResult match) {
        String number = match.group(3);
        if (number == null) {
            return word;
        }
        String key = NUMBERED + match.group(2);
        return find(language, key)
                .or(() -> find(Language.EN, key))
                .map(pattern -> withFigures(pattern, Map.of("number", number, "word", word)))
                .orElse(word + " " + number);
    }

    private static String withFigures(String word, Map<String, String> attributes) {
        return PLACEHOLDER
                .matcher(word)
                .replaceAll(figure -> Matcher.quoteReplacement(attributes.getOrDefault(figure.group(1), GAP)));
    }

    /**
     * Returns a fallback for a key that has no text, such as {@code cs-agnt} for {@code role.cs-agnt}. The result is
     * empty for strings that are not keys.
     */
    private Optional<String> named(String key) {
        int dot = key.indexOf('.') + 1;
        boolean isKey = words.values().stream()
                .anyMatch(all -> all.keySet().stream().anyMatch(known -> known.startsWith(key.substring(0, dot))));
        return isKey ? Optional.of(key.substring(dot)) : Optional.empty();
    }

    /** Returns the defects in the wording for the shipped languages. */
    public List<String> findings(Iterable<String> keys) {
        return findings(keys, Language.handbook());
    }

    /**
     * Returns the defects in the wording: missing keys, and texts whose placeholders differ from those in the English
     * text.
     */
    public List<String> findings(Iterable<String> keys, Collection<Language> languages) {
        List<String> findings = new ArrayList<>();
        for (String key : keys) {
            Optional<List<String>> english = find(Language.EN, key).map(Wording::placeholders);
            Set<Language> all = new LinkedHashSet<>(languages);
            all.addAll(words.keySet());
            for (Language language : all) {
                Optional<String> word = find(language, key);
                if (word.isEmpty()) {
                    if (languages.contains(language)) {
                        findings.add("no wording in " + language.tag() + " for " + key + hint(key));
                    }
                } else if (english.isPresent() && !placeholders(word.get()).equals(english.get())) {
                    findings.add("different placeholders in " + language.tag() + " than in en for " + key);
                }
            }
        }
        return findings;
    }

    /**
     * Returns a hint about escaping if a key contains a colon, because an unescaped colon ends a key in a properties
     * file.
     */
    private static String hint(String key) {
        return key.contains(":") ? " (in the file: " + key.replace(":", "\\:") + ")" : "";
    }

    private static List<String> placeholders(String sentence) {
        if (sentence.indexOf('{') < 0) {
            return List.of(); // a shortcut, because most texts have no placeholders
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
