package io.orderkit.domain.consent;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;

/**
 * The identity of a proposal within its order (X9). A consent refers to this id, so that it applies only to the
 * proposal that the person has read.
 *
 * @param value the value of the id, 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record ProposalId(
        @Identifies(value = "proposal", exact = true) String value) {
    /**
     * Checks the text.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the text is blank, is too long, or contains a control
     *     character
     */
    public ProposalId {
        value = Names.required("proposal id", value);
    }

    /** Returns the id of the order's nth proposal, such as {@code P-1} for the first. */
    static ProposalId numbered(int number) {
        return new ProposalId("P-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
