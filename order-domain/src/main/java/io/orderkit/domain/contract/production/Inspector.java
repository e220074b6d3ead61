package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.Names;

/** Who inspects, and by what (C12.1). */
public enum Inspector {
    /** CS, by the confirmation. */
    CUSTOMER_SERVICE,
    /** Quality inspection, by the factory product standard. */
    QUALITY_INSPECTION;

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "inspector." + Names.kebab(this);
    }
}
