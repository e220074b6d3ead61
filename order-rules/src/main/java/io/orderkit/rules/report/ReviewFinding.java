package io.orderkit.rules.report;

import io.orderkit.domain.policy.PolicyFacts;
import java.util.Optional;

/**
 * A finding from the review of a rule set that can be loaded (K3).
 *
 * @param kind the kind of the finding
 * @param finding the place of the problem, with its description
 * @param smallest the smallest case that shows the problem; empty when the finding is not about cases
 */
public record ReviewFinding(Kind kind, Finding finding, Optional<PolicyFacts<?>> smallest) {
    /** The kinds of findings. */
    public enum Kind {
        /** A case to which the rules give no verdict, because no rule gives a required ruling. */
        GAP(true),
        /** Two rules that apply to the same case although their rulings exclude each other. */
        CONTRADICTION(true),
        /** A rule whose ruling rejects a figure in one of the rule's arguments. */
        REFUSED_RULING(true),
        /** A condition that holds in no case, whatever the content of the decision tables. */
        NEVER_HOLDS(true),
        /** A rule that fires in no case with the current figures in the decision tables. */
        NEVER_WITH_THESE_TABLES(false),
        /** A text in a condition that is probably misspelled. */
        DOUBTFUL_TEXT(false),
        /** A number with two possible readings, such as 100.000. */
        AMBIGUOUS_NUMBER(true),
        /** A brace in a reason's sentence that does not belong to a known placeholder. */
        STRAY_BRACE(true),
        /** A reason that is used in a topic to which it does not belong. */
        FOREIGN_REASON(true),
        /**
         * An analysis that stopped because it exceeded its budget of cases. The finding names the cases that were
         * covered.
         */
        NOT_ALL_LOOKED_AT(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /**
         * Returns whether the finding is an error, which must be corrected. A finding that is not an error is a
         * warning.
         */
        public boolean error() {
            return error;
        }
    }

    /** Returns a finding that is not about a case. */
    public static ReviewFinding of(Kind kind, Finding finding) {
        return new ReviewFinding(kind, finding, Optional.empty());
    }

    /** Returns a finding with the smallest case that shows the problem. */
    public static ReviewFinding of(Kind kind, Finding finding, PolicyFacts<?> smallest) {
        return new ReviewFinding(kind, finding, Optional.of(smallest));
    }
}
