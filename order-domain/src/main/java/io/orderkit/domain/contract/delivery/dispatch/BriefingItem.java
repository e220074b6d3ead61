package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.model.Names;

/** The items that are explained to the delivery person, who repeats them (C15). */
public enum BriefingItem {
    DELIVERY_NOTE,
    ADDRESS_AND_PERSON,
    ARRIVAL_TIME,
    NOTIFICATION_ITEMS;

    /** Returns the wording key of its title. */
    public String wordingKey() {
        return "briefing-item." + Names.kebab(this);
    }
}
