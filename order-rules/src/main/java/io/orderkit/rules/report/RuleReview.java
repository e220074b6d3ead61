package io.orderkit.rules.report;

import java.util.List;

/**
 * The result of a review of a rule set that loads (K3).
 *
 * @param findings what was found, in the order of the topics
 */
public record RuleReview(List<ReviewFinding> findings) {
    public RuleReview {
        findings = List.copyOf(findings);
    }

    /** Returns what must be put right before these rules go live. */
    public List<ReviewFinding> errors() {
        return findings.stream().filter(found -> found.kind().error()).toList();
    }

    /** Returns what may be meant. */
    public List<ReviewFinding> warnings() {
        return findings.stream().filter(found -> !found.kind().error()).toList();
    }
}
