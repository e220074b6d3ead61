package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.Names;

/** What is inspected of a line (C12.1). */
public enum InspectionItem {
    QUANTITY,
    APPEARANCE,
    PACKAGING,
    LABELLING,
    OTHER;

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "inspection-item." + Names.kebab(this);
    }
}
