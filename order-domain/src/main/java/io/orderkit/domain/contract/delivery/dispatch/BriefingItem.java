package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.model.Names;

/** What the delivery person is told, and repeats (C15). */
public enum BriefingItem {
    DELIVERY_NOTE,
    ADDRESS_AND_PERSON,
    ARRIVAL_TIME,
    NOTIFICATION_ITEMS;

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "briefing-item." + Names.kebab(this);
    }
}
