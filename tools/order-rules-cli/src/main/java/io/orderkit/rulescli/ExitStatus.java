package io.orderkit.rulescli;

import io.orderkit.rules.compare.ComparisonReport;
import io.orderkit.rules.report.RuleReview;

/** The exit statuses of the commands, and the methods that select one of them. */
final class ExitStatus {
    /** The exit status for success, including a comparison that finds no differences. */
    private static final int FINE = 0;
    /** The exit status for findings, failed examples, facts without a verdict, or differences. */
    static final int FOUND = 1;
    /** The exit status for a command that could not run because of invalid arguments, an unreadable file or a program error. */
    private static final int NOT_RUN = 2;

    /**
     * The exit status for a command whose output was closed by its reader. A shell reports the same status when a closed pipe ends a
     * program.
     */
    private static final int OUTPUT_CLOSED = 141;

    private ExitStatus() {}

    /** Returns the exit status of a command that checks or tests rules. Only errors count as findings; warnings do not. */
    static int ofReview(RuleReview review) {
        return review.errors().isEmpty() ? FINE : FOUND;
    }

    /** Returns the exit status of the check, test and explain commands for an invalid rule set. */
    static int ofInvalidRules() {
        return FOUND;
    }

    /**
     * Returns the exit status of a command that explains verdicts.
     *
     * @param failed whether the rules failed to give a verdict on some of the facts
     * @param missed the number of unreadable lines; if it is not 0, the command has not processed all facts
     */
    static int ofExplanation(boolean failed, int missed) {
        if (missed > 0) {
            return NOT_RUN;
        }
        return failed ? FOUND : FINE;
    }

    /**
     * Returns the exit status of a command that compares two rule sets.
     *
     * @param missed the number of unreadable lines; if it is not 0, the command has not processed all facts
     */
    static int ofComparison(ComparisonReport report, int missed) {
        if (missed > 0) {
            return NOT_RUN;
        }
        return report.alike() ? FINE : FOUND;
    }

    /**
     * Returns the exit status of a comparison in which a rule set is invalid. The status for findings would be wrong
     * here, because a comparison uses it to report differences.
     */
    static int ofInvalidComparison() {
        return NOT_RUN;
    }

    /** Returns the exit status of a command that has created a rule directory. */
    static int ofNewRules() {
        return FINE;
    }

    /**
     * Returns the exit status of a command that could not run because there were no arguments, because an argument or
     * a file was wrong, or because this program has a defect. A defect must not look like a finding.
     */
    static int ofFailure() {
        return NOT_RUN;
    }

    /** Returns the exit status of a command whose output was closed by its reader. */
    static int ofClosedOutput() {
        return OUTPUT_CLOSED;
    }
}
