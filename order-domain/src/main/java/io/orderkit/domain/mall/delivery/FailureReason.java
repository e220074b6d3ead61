package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.model.Names;

/** Why goods could not be delivered (M3). */
public enum FailureReason {
    NOBODY_THERE,
    ADDRESS_NOT_FOUND,
    REFUSED_BY_MEMBER,
    CASH_NOT_READY,
    DAMAGED;

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "failure." + Names.kebab(this);
    }
}
