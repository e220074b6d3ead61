package io.orderkit.rules.report;

import io.orderkit.domain.policy.RuleSetVersion;
import java.util.List;

/**
 * The result of a change to a watched rule directory. Either the changed rules have taken effect, or the report
 * contains findings.
 *
 * @param before the version that was in force before the change
 * @param inForce the version that is in force after the change; unchanged if the change was refused
 * @param findings the problems in the changed files; empty if the changed rules took effect
 */
public record RuleReport(RuleSetVersion before, RuleSetVersion inForce, List<Finding> findings) {
    public RuleReport {
        findings = List.copyOf(findings);
    }

    /** Returns whether the rules in the changed files have taken effect. */
    public boolean accepted() {
        return findings.isEmpty();
    }

    /** Returns the text for a log: a summary on the first line, followed by one line for each finding. */
    @Override
    public String toString() {
        String head = accepted()
                ? "rules " + inForce + " are now in force, replacing " + before
                : "changed rules were refused; " + inForce + " stay in force:";
        StringBuilder text = new StringBuilder(head);
        findings.forEach(
                finding -> text.append(System.lineSeparator()).append("  ").append(finding));
        return text.toString();
    }
}
