package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.Names;

/** The items that are checked when the goods of a line are inspected (C12.1). */
public enum InspectionItem {
    QUANTITY,
    APPEARANCE,
    PACKAGING,
    LABELLING,
    OTHER;

    /** Returns the wording key for this item's display label. */
    public String wordingKey() {
        return "inspection-item." + Names.kebab(this);
    }
}
