package io.orderkit.rules.internal.topics;

import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.report.Finding;
import java.util.function.Consumer;

/**
 * The reader of the company's names, which a rule set declares in {@code vocabulary.json}. Without that file, the
 * handbook's names are used.
 */
public final class NamesOfTexts {
    private NamesOfTexts() {}

    /**
     * Returns the names. If vocabulary.json is invalid, a finding is reported and the handbook's names are returned.
     */
    public static RuleNames read(RuleTexts texts, Consumer<Finding> findings) {
        String text = texts.byName().get(VocabularyFile.NAME);
        if (text == null) {
            return RuleNames.HANDBOOK;
        }
        try {
            return new RuleNames(VocabularyFile.read(text));
        } catch (InvalidValue e) {
            findings.accept(Finding.of(VocabularyFile.NAME, 0, PrintableText.failure(e)));
            return RuleNames.HANDBOOK;
        }
    }

    /** Returns the company's names from texts that are known to be valid. */
    public static RuleNames of(RuleTexts texts) {
        return read(texts, finding -> {});
    }
}
