package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.model.Names;

/** The reasons why goods could not be delivered (M3). */
public enum FailureReason {
    NOBODY_THERE,
    ADDRESS_NOT_FOUND,
    REFUSED_BY_MEMBER,
    CASH_NOT_READY,
    DAMAGED;

    /** Returns the wording key for this reason's display label. */
    public String wordingKey() {
        return "failure." + Names.kebab(this);
    }
}
