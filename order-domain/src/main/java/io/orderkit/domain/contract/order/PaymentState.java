package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The payment gate before delivery (C13). What is paid and what is due is reckoned, not a state. */
public enum PaymentState implements State {
    NOT_REVIEWED,
    /** The contract's terms are reviewed; finance has to clear the payment (C13.2). */
    TERMS_REVIEWED,
    /** The balance collection notice is out (C13.2). */
    COLLECTING,
    /** The goods may leave as far as payment goes (C13.1, C13.2). */
    GATE_PASSED;

    public static final Track TRACK = new Track("payment");

    @Override
    public Track track() {
        return TRACK;
    }
}
