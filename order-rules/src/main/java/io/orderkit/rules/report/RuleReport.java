package io.orderkit.rules.report;

import io.orderkit.domain.policy.RuleSetVersion;
import java.util.List;

/**
 * The result of a change in a watched directory: other rules in force, or findings.
 *
 * @param before the rules in force before
 * @param inForce the rules in force now; the same when the change was refused
 * @param findings what is wrong with the files as they stand now; empty when they came into force
 */
public record RuleReport(RuleSetVersion before, RuleSetVersion inForce, List<Finding> findings) {
    public RuleReport {
        findings = List.copyOf(findings);
    }

    /** Returns whether the files as they stand now are in force. */
    public boolean accepted() {
        return findings.isEmpty();
    }

    /** One line for a log, and a line a finding. */
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
