package io.orderkit.rules.report;

import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report on one question (X5). The report contains the properties that the rules read, the answer with its reasons, and the rules that
 * nearly applied. The report uses the notation of rule files and tables throughout.
 *
 * @param version the version of the rule set
 * @param file the rule file that answered the question
 * @param seen the known properties that the rules read, including those from decision tables
 * @param answer the parts of the verdict; empty if there is no verdict
 * @param reasons the reasons for the verdict
 * @param failure the reason why there is no verdict; empty if the rules gave a verdict
 * @param fired the rules that fired, with their rulings
 * @param nearly the rules that did not fire because exactly one condition did not hold
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
