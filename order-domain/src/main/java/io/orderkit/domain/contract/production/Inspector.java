package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.Names;

/** The inspectors, each with a standard (C12.1). */
public enum Inspector {
    /** CS, which inspects by the confirmation. */
    CUSTOMER_SERVICE,
    /** Quality inspection, which inspects by the factory product standard. */
    QUALITY_INSPECTION;

    /** Returns the wording key of its title. */
    public String wordingKey() {
        return "inspector." + Names.kebab(this);
    }
}
