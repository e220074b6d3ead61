package io.orderkit.rules;

import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.rules.internal.reasons.ReasonTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of a rule set's reasons, read from its reasons.csv. Events store the code and the figures of a reason; the sentence is
 * composed when it is displayed:
 *
 * <pre>
 * ruleBook.reasons().say(Language.EN, reason)   // A tier C customer pays a deposit of 30 % before production.
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Reasons {
    private final ReasonTable table;

    Reasons(ReasonTable table) {
        this.table = table;
    }

    /**
     * Returns the reason as a sentence. A figure that the reason lacks is shown as its name in braces. A code that these rules do not know
     * is returned unchanged, because an old event may name a reason that was removed since.
     */
    public String say(Language language, Reason reason) {
        return table.say(language, reason.code(), reason.attributes());
    }

    /** Returns the requirement from which a code stems: {@code C9.2}. */
    public Optional<String> requirement(String code) {
        return table.find(code).map(ReasonTable.Row::requirement);
    }

    /**
     * Returns the sentences as messages; each key is a prefix followed by the code. A refusal that names such a key supplies the figures.
     */
    Wording asWords(String prefix) {
        Map<Language, Map<String, String>> words = new HashMap<>();
        for (String code : table.codes()) {
            table.find(code)
                    .ifPresent(row -> row.sentences()
                            .forEach((language, sentence) -> words.computeIfAbsent(language, any -> new HashMap<>())
                                    .put(prefix + code, sentence)));
        }
        return Wording.of(words);
    }
}
