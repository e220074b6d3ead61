package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.model.Names;

/** The delivery items that CS rechecks before the delivery clerk is notified (C14.1). */
public enum DeliveryItem {
    ADDRESS,
    RECEIVING_PERSON,
    CONTACT,
    SHIPPING_CONDITIONS,
    QUANTITY,
    OTHER;

    /** Returns the wording key for this item's display label. */
    public String wordingKey() {
        return "delivery-item." + Names.kebab(this);
    }
}
