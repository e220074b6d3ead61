package io.orderkit.rules.report;

import io.orderkit.domain.policy.RuleSetVersion;
import java.util.List;

/**
 * The result of a change in a watched directory: new rules in force, or findings.
 *
 * @param before the version in force before the change
 * @param inForce the version in force now; the same when the change was refused
 * @param findings the problems of the current files; empty when the files came into force
 */
public record RuleReport(RuleSetVersion before, RuleSetVersion inForce, List<Finding> findings) {
    public RuleReport {
        findings = List.copyOf(findings);
    }

    /** Returns whether the current files are in force. */
    public boolean accepted() {
        return findings.isEmpty();
    }

    /** Returns one line for a log, and one more line for each finding. */
    @Override
    public String toString() {
        String head = accepted()
                ? "rules " + inForce + " are in force, before " + before
                : "changed rules were refused; " + inForce + " stay in force:";
        StringBuilder text = new StringBuilder(head);
        findings.forEach(
                finding -> text.append(System.lineSeparator()).append("  ").append(finding));
        return text.toString();
    }
}
