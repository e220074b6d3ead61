package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.Names;

/** The inspectors of goods, each of whom applies a different standard (C12.1). */
public enum Inspector {
    /** The CS inspector, who checks the goods against the confirmation. */
    CUSTOMER_SERVICE,
    /** The quality inspector, who checks the goods against the factory product standard. */
    QUALITY_INSPECTION;

    /** Returns the wording key for this inspector's display label. */
    public String wordingKey() {
        return "inspector." + Names.kebab(this);
    }
}
