package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.model.Names;

/** What CS rechecks before the delivery clerk is told (C14.1). */
public enum DeliveryItem {
    ADDRESS,
    RECEIVING_PERSON,
    CONTACT,
    SHIPPING_CONDITIONS,
    QUANTITY,
    OTHER;

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "delivery-item." + Names.kebab(this);
    }
}
