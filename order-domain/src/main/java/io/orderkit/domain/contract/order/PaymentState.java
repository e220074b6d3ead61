package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of the payment gate before delivery (C13). Paid and due amounts are calculated, not states. */
public enum PaymentState implements State {
    NOT_REVIEWED,
    /** The contract's terms are reviewed; finance has to clear the payment (C13.2). */
    TERMS_REVIEWED,
    /** The balance collection notice is issued (C13.2). */
    COLLECTING,
    /** Payment no longer prevents the goods from leaving (C13.1, C13.2). */
    GATE_PASSED;

    public static final Track TRACK = new Track("payment");

    @Override
    public Track track() {
        return TRACK;
    }
}
