package io.orderkit.rules.internal.judging;

import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.text.RuleTexts;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reasons used by the shipped rules that replace missing rule files. A shipped reason is used only if the rule directory defines no
 * reason with the same code.
 */
final class StandInReasons {
    private StandInReasons() {}

    /** Returns a rule directory's reasons, and the reasons used by shipped rules that replace missing rule files. */
    static ReasonTable added(ReasonTable reasons, RuleTexts texts) {
        if (texts.standIns().isEmpty() || !reasons.complete()) {
            return reasons;
        }
        ReasonTable shipped = ReasonTable.read(ShippedFiles.read().text(RuleTexts.REASONS), any -> {});
        Set<String> said = shipped.codes().stream()
                .filter(code -> texts.standIns().values().stream().anyMatch(text -> text.contains('"' + code + '"')))
                .collect(Collectors.toSet());
        return reasons.completedBy(shipped, said);
    }
}
