package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.model.Names;

/** A mark with which an administrator records the status of a delivery (M3, M5). */
public enum DeliveryMark {
    FAILED(MallDeliveryState.DELIVERY_FAILED),
    RETURNED(MallDeliveryState.RETURNED_TO_SENDER),
    DELIVERED(MallDeliveryState.DELIVERED),
    LOST(MallDeliveryState.LOST);

    private final MallDeliveryState state;

    DeliveryMark(MallDeliveryState state) {
        this.state = state;
    }

    /** Returns the delivery state that this mark records. */
    public MallDeliveryState state() {
        return state;
    }

    /** Returns the wording key for this mark's display label. */
    public String wordingKey() {
        return "delivery-mark." + Names.kebab(this);
    }
}
