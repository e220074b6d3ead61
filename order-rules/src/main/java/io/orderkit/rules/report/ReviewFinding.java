package io.orderkit.rules.report;

import io.orderkit.domain.policy.PolicyFacts;
import java.util.Optional;

/**
 * A finding of the review of a rule set that loads (K3).
 *
 * @param kind the kind of the finding
 * @param finding the place and the message
 * @param smallest the smallest case that shows it; empty when the finding is not about cases
 */
public record ReviewFinding(Kind kind, Finding finding, Optional<PolicyFacts<?>> smallest) {
    /** The kinds of findings. */
    public enum Kind {
        /** A case to which the rules give no verdict, because no rule gives a required ruling. */
        GAP(true),
        /** Two rules that apply to the same case although the ruling of one excludes that of the other. */
        CONTRADICTION(true),
        /** A rule with a figure that its ruling rejects. */
        REFUSED_RULING(true),
        /** A condition that no case meets, whatever the content of the tables. */
        NEVER_HOLDS(true),
        /** A rule that fires in no case with the current figures of the tables. */
        NEVER_WITH_THESE_TABLES(false),
        /** A text that is probably misspelled. */
        DOUBTFUL_TEXT(false),
        /** A number with two possible readings, as 100.000. */
        AMBIGUOUS_NUMBER(true),
        /** A brace in a sentence that does not belong to a known placeholder. */
        STRAY_BRACE(true),
        /** A reason that belongs to another topic. */
        FOREIGN_REASON(true),
        /** More cases than the budget allows; the finding names the part that was covered. */
        NOT_ALL_LOOKED_AT(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Returns whether the finding is an error, which must be corrected; the others are warnings. */
        public boolean error() {
            return error;
        }
    }

    /** Returns a finding without a case. */
    public static ReviewFinding of(Kind kind, Finding finding) {
        return new ReviewFinding(kind, finding, Optional.empty());
    }

    /** Returns a finding with the smallest case that shows it. */
    public static ReviewFinding of(Kind kind, Finding finding, PolicyFacts<?> smallest) {
        return new ReviewFinding(kind, finding, Optional.of(smallest));
    }
}
