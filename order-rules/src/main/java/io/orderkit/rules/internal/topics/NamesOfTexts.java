package io.orderkit.rules.internal.topics;

import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.report.Finding;
import java.util.function.Consumer;

/** The names in the {@code vocabulary.json} of a rule set; without the file, those of the handbook. */
public final class NamesOfTexts {
    private NamesOfTexts() {}

    /** Returns the names. If the file is invalid, it returns those of the handbook and reports a finding. */
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

    /** Returns the names of texts that are known to be valid. */
    public static RuleNames of(RuleTexts texts) {
        return read(texts, finding -> {});
    }
}
