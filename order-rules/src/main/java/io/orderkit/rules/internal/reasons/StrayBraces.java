package io.orderkit.rules.internal.reasons;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.refusal.Language;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.report.Finding;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for stray braces, which belong to no known placeholder and would appear in the sentence that people read. Full-width braces are
 * included.
 */
public final class StrayBraces {
    private static final String OPENING = "{\uFF5B\uFE5B";
    private static final String CLOSING = "}\uFF5D\uFE5C";

    /** A text enclosed in braces, together with these braces, or a single brace. */
    private static final Pattern BRACES = Pattern.compile(
            "[" + OPENING + "]+(?<name>[^" + OPENING + CLOSING + "]*)[" + CLOSING + "]+|[" + OPENING + CLOSING + "]");

    private StrayBraces() {}

    /**
     * Reports the stray braces in a reason's sentences as findings.
     *
     * @param known the names of the placeholders that are valid in the sentences
     */
    public static void in(String code, ReasonTable.Row row, Collection<String> known, Consumer<Finding> findings) {
        for (Map.Entry<Language, String> sentence : row.sentences().entrySet()) {
            Matcher braces = BRACES.matcher(sentence.getValue());
            while (braces.find()) {
                String found = braces.group();
                Optional<String> name = Optional.ofNullable(braces.group("name"));
                if (name.map(known::contains).orElse(false) && found.equals("{" + name.get() + "}")) {
                    continue;
                }
                findings.accept(Finding.of(
                                RuleTexts.REASONS,
                                row.line(),
                                "the sentence of \"" + code + "\" in "
                                        + sentence.getKey().tag() + " holds \"" + PrintableText.word(found)
                                        + "\", which is not a placeholder; there is " + PrintableText.names(known))
                        .maybe(name.flatMap(written -> nearest(written, known))
                                .map(near -> "{" + near + "}")
                                .orElse("")));
            }
        }
    }

    private static Optional<String> nearest(String written, Collection<String> known) {
        String bare = written.strip();
        return known.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(bare.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> NearMiss.of(bare, known));
    }
}
