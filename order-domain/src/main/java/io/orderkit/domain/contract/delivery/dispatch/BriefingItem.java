package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.model.Names;

/** The items of the briefing, which the delivery person repeats one by one (C15). */
public enum BriefingItem {
    DELIVERY_NOTE,
    ADDRESS_AND_PERSON,
    ARRIVAL_TIME,
    NOTIFICATION_ITEMS;

    /** Returns the wording key for this item's display label. */
    public String wordingKey() {
        return "briefing-item." + Names.kebab(this);
    }
}
