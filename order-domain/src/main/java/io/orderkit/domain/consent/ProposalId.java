package io.orderkit.domain.consent;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identifies;

/**
 * The identity of a proposal within its order (X9). A consent names it, so that nobody consents to anything other than
 * the text that they read.
 *
 * @param value 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record ProposalId(
        @Identifies(value = "proposal", exact = true) String value) {
    /**
     * Checks the text.
     *
     * @throws io.orderkit.domain.model.InvalidValue when it is blank, too long, or holds a control character
     */
    public ProposalId {
        value = Names.required("proposal id", value);
    }

    /** Returns the id of the order's proposal with a number, from 1: {@code P-1}. */
    static ProposalId numbered(int number) {
        return new ProposalId("P-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
