package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/**
 * The states of the payment gate, which must be passed before delivery (C13). The amounts paid and due are not states,
 * because they are calculated from the payments.
 */
public enum PaymentState implements State {
    NOT_REVIEWED,
    /** The contract terms were reviewed, and finance still has to clear the payment (C13.2). */
    TERMS_REVIEWED,
    /** The balance collection notice was issued (C13.2). */
    COLLECTING,
    /** The payment conditions are met, so the goods may leave (C13.1, C13.2). */
    GATE_PASSED;

    public static final Track TRACK = new Track("payment");

    @Override
    public Track track() {
        return TRACK;
    }
}
