package io.orderkit.rules.report;

import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report on one question (X5): what the rules saw, what they said and why, and which rules nearly applied. Texts are as
 * rule files and tables write them.
 *
 * @param version which rules these are
 * @param file the rule file that was asked
 * @param seen the properties that its rules looked at, those from decision tables included; what is not known is left out
 * @param answer the parts of the verdict; none when there is no verdict
 * @param reasons why, as the verdict has it
 * @param failure why there is no verdict
 * @param fired the rules that fired, with what they said
 * @param nearly the rules that one condition alone kept from firing
 */
public record QuestionReport(
        RuleSetVersion version,
        String file,
        Map<String, String> seen,
        Map<String, String> answer,
        List<Reason> reasons,
        Optional<String> failure,
        List<Firing> fired,
        List<NearlyApplied> nearly) {
    public QuestionReport {
        reasons = List.copyOf(reasons);
        fired = List.copyOf(fired);
        nearly = List.copyOf(nearly);
    }
}
