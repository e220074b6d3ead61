package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The states of a delivery to the customer (C14–C18). */
public enum DeliveryState implements State {
    NOT_ARRANGED,
    /** The delivery clerk has issued the sales delivery note (C14). */
    NOTE_ISSUED,
    /** The delivery person has repeated each item of the briefing (C15). */
    BRIEFED,
    /** The goods have left for the customer (C16). */
    LEFT,
    /** The customer has received a legible delivery notification (C16). */
    NOTIFIED,
    ARRIVED,
    /** The arrival receipt is signed, and the product-use service has begun (C18). */
    RECEIPT_SIGNED,
    /** The goods were lost in transit, as stated by the carrier (C17). */
    LOST,
    /** The customer refused the goods on arrival, so they return to the company (C18). */
    GOODS_RETURNED,
    CLOSED;

    public static final Track TRACK = new Track("delivery");

    @Override
    public Track track() {
        return TRACK;
    }

    @Override
    public boolean isEnd() {
        return this == CLOSED;
    }

    /** Returns whether the goods have left for the customer. */
    public boolean haveGoodsLeft() {
        return compareTo(LEFT) >= 0;
    }
}
