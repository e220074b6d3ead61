package io.orderkit.processtests.glossary;

import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.processtests.project.ProjectTree;
import io.orderkit.rules.RuleBook;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of all message catalogues in the project, and the sentences that explain the reasons in the standard rules. */
final class ShippedTexts {
    private static final Pattern CATALOGUE =
            Pattern.compile(".*/src/main/resources/(?:.*/)?([a-z-]+?)(?:_(en|es|zh))?\\.properties");

    /**
     * The name of the rule tool's catalogue, which is excluded from the check. The rule tool's messages are about rule files, where the
     * domain's terms have other meanings.
     */
    private static final String RULE_TOOL = "order-rules";

    private final Map<String, Map<String, Map<Language, String>>> texts = new TreeMap<>();

    private ShippedTexts() {}

    static List<WordedText> of(ProjectTree project) {
        ShippedTexts shipped = new ShippedTexts();
        for (Path file : project.files(".properties")) {
            Matcher name = CATALOGUE.matcher("/" + ProjectTree.spelling(file));
            if (name.matches() && !name.group(1).startsWith("application")) {
                Language language = name.group(2) == null ? Language.EN : Language.of(name.group(2));
                properties(project.read(file))
                        .forEach((key, text) -> shipped.add(name.group(1), key.toString(), language, text.toString()));
            }
        }
        Wording reasons = RuleBook.standard().wording().orElseThrow();
        for (Language language : Language.handbook()) {
            for (String key : reasons.keys(language)) {
                shipped.add("reasons", key.replace("doubt.", ""), language, reasons.say(language, key));
            }
        }
        return shipped.all();
    }

    static boolean isAboutOrders(WordedText text) {
        return !text.catalogue().equals(RULE_TOOL);
    }

    private void add(String catalogue, String key, Language language, String text) {
        texts.computeIfAbsent(catalogue, any -> new TreeMap<>())
                .computeIfAbsent(key, any -> new HashMap<>())
                .put(language, text);
    }

    private List<WordedText> all() {
        List<WordedText> all = new ArrayList<>();
        texts.forEach(
                (catalogue, keys) -> keys.forEach((key, words) -> all.add(new WordedText(catalogue, key, words))));
        return all;
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
