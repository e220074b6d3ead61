package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.Names;

/** The items of an inspection of a line (C12.1). */
public enum InspectionItem {
    QUANTITY,
    APPEARANCE,
    PACKAGING,
    LABELLING,
    OTHER;

    /** Returns the wording key of its title. */
    public String wordingKey() {
        return "inspection-item." + Names.kebab(this);
    }
}
