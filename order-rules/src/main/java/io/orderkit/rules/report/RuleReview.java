package io.orderkit.rules.report;

import java.util.List;

/**
 * The result of reviewing a rule set that can be loaded (K3).
 *
 * @param findings the findings of the review, in the order of the topics
 */
public record RuleReview(List<ReviewFinding> findings) {
    public RuleReview {
        findings = List.copyOf(findings);
    }

    /** Returns the findings that must be corrected before the rules go live. */
    public List<ReviewFinding> errors() {
        return findings.stream().filter(found -> found.kind().error()).toList();
    }

    /** Returns the warnings, which need no correction if the analysts intended the reported effect. */
    public List<ReviewFinding> warnings() {
        return findings.stream().filter(found -> !found.kind().error()).toList();
    }
}
