package io.orderkit.rules.report;

import io.orderkit.domain.policy.PolicyFacts;
import java.util.Optional;

/**
 * A finding from the review of a rule set that can be loaded (K3).
 *
 * @param kind the kind of the finding
 * @param finding the location and the description of the problem
 * @param smallest the smallest case that shows the problem; empty if the finding names no case
 */
public record ReviewFinding(Kind kind, Finding finding, Optional<PolicyFacts<?>> smallest) {
    /** The kinds of findings. */
    public enum Kind {
        /** A case that gets no verdict, because no rule gives a required ruling. */
        GAP(true),
        /** Two rules that fire in the same case although their rulings are mutually exclusive. */
        CONTRADICTION(true),
        /** A rule that passes an invalid figure to a ruling. */
        REFUSED_RULING(true),
        /** A condition that can never hold, whatever the decision tables contain. */
        NEVER_HOLDS(true),
        /** A rule that never fires with the current figures in the decision tables. */
        NEVER_WITH_THESE_TABLES(false),
        /** A condition with a text that is probably misspelled. */
        DOUBTFUL_TEXT(false),
        /** A number that can be read in two ways, such as 100.000. */
        AMBIGUOUS_NUMBER(true),
        /** A brace in a reason's sentence that belongs to no known placeholder. */
        STRAY_BRACE(true),
        /** A reason used in a topic to which it does not belong. */
        FOREIGN_REASON(true),
        /** An analysis that stopped because it exceeded its budget. The finding states which cases were covered. */
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
