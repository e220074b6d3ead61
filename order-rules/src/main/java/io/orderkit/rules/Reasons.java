package io.orderkit.rules;

import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.rules.internal.reasons.ReasonTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of a rule set's reasons, from its reasons.csv. Events keep code and figures; the sentence is made when it is
 * read:
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
     * Returns the reason as a sentence. A figure that the reason does not carry shows as its name in braces; a code that these
     * rules do not know, as itself: an old event may name a reason that is gone.
     */
    public String say(Language language, Reason reason) {
        return table.say(language, reason.code(), reason.attributes());
    }

    /** Returns the requirement that a code stems from, as {@code C9.2}. */
    public Optional<String> requirement(String code) {
        return table.find(code).map(ReasonTable.Row::requirement);
    }

    /** Returns the sentences as words whose keys are the codes behind a prefix. A refusal that names one brings its figures. */
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
