package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.Names;

/** The items of the order that production reviews before signing (C10). */
public enum ReviewItem {
    TERMS,
    QUANTITY,
    DELIVERY_DATE,
    PRODUCTION_DATE,
    TOLERANCE,
    PACKAGING,
    SPECIAL_ITEMS;

    /** Returns the wording key for this item's display label. */
    public String wordingKey() {
        return "review-item." + Names.kebab(this);
    }
}
