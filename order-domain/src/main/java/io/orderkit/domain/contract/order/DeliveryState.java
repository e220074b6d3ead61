package io.orderkit.domain.contract.order;

import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;

/** The way of the goods to the customer (C14–C18). */
public enum DeliveryState implements State {
    NOT_ARRANGED,
    /** The delivery clerk has issued the sales delivery note (C14). */
    NOTE_ISSUED,
    /** The delivery person has repeated each item (C15). */
    BRIEFED,
    /** The goods have left (C16). */
    LEFT,
    /** The customer has the delivery notification, legibly (C16). */
    NOTIFIED,
    ARRIVED,
    /** The arrival receipt is signed: the product-use service begins (C18). */
    RECEIPT_SIGNED,
    /** The goods are lost on the way, on the carrier's word (C17). */
    LOST,
    /** The customer refused the goods at the arrival; they come back (C18). */
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

    /** Whether the goods are on their way or there. */
    public boolean haveGoodsLeft() {
        return compareTo(LEFT) >= 0;
    }
}
