package io.orderkit.rules;

import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.rules.internal.reasons.ReasonTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of a rule set's reasons, read from its reasons.csv. An event stores only the code and the figures of a reason. A reason's
 * sentence is composed only when it is displayed, as in this example:
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
     * Returns the reason as a sentence. If a placeholder has no figure, its name is shown in braces. An unknown code is returned unchanged,
     * because an old event may name a reason that has since been removed from the rules.
     */
    public String say(Language language, Reason reason) {
        return table.say(language, reason.code(), reason.attributes());
    }

    /** Returns the id of the requirement on which a reason is based, such as {@code C9.2}. */
    public Optional<String> requirement(String code) {
        return table.find(code).map(ReasonTable.Row::requirement);
    }

    /**
     * Returns the sentences of all reasons as messages. Each message key consists of a prefix and the code of the
     * reason. The refusal that uses a message supplies the figures for the placeholders.
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
