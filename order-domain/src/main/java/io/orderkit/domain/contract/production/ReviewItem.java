package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.Names;

/** What production goes through again before it signs (C10). */
public enum ReviewItem {
    TERMS,
    QUANTITY,
    DELIVERY_DATE,
    PRODUCTION_DATE,
    TOLERANCE,
    PACKAGING,
    SPECIAL_ITEMS;

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "review-item." + Names.kebab(this);
    }
}
