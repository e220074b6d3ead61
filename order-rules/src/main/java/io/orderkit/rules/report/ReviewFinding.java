package io.orderkit.rules.report;

import io.orderkit.domain.policy.PolicyFacts;
import java.util.Optional;

/**
 * One thing that a review of a rule set found, although the rules load (K3).
 *
 * @param kind what kind of thing it is
 * @param finding the place and the words
 * @param smallest the smallest case that shows it; empty where it is not about cases
 */
public record ReviewFinding(Kind kind, Finding finding, Optional<PolicyFacts<?>> smallest) {
    /** The kinds of findings. */
    public enum Kind {
        /** A case to which the rules give no verdict, since none says what must be said. */
        GAP(true),
        /** Two rules that both apply to a case, and of which one says what the other rules out. */
        CONTRADICTION(true),
        /** A rule that says a figure which its ruling refuses. */
        REFUSED_RULING(true),
        /** A condition that no case meets, whatever the tables say. */
        NEVER_HOLDS(true),
        /** A rule that fires in no case with the figures that the tables give now. */
        NEVER_WITH_THESE_TABLES(false),
        /** A text that looks like a misspelt one. */
        DOUBTFUL_TEXT(false),
        /** A number that can be read in two ways, as 100.000. */
        AMBIGUOUS_NUMBER(true),
        /** A brace in a sentence that belongs to no known placeholder. */
        STRAY_BRACE(true),
        /** A reason that belongs to another topic. */
        FOREIGN_REASON(true),
        /** More cases than the budget allows; the finding says which part was looked at. */
        NOT_ALL_LOOKED_AT(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Returns whether it must be put right; the others are warnings. */
        public boolean error() {
            return error;
        }
    }

    /** Returns a finding that no case shows. */
    public static ReviewFinding of(Kind kind, Finding finding) {
        return new ReviewFinding(kind, finding, Optional.empty());
    }

    /** Returns a finding with the smallest case that shows it. */
    public static ReviewFinding of(Kind kind, Finding finding, PolicyFacts<?> smallest) {
        return new ReviewFinding(kind, finding, Optional.of(smallest));
    }
}
