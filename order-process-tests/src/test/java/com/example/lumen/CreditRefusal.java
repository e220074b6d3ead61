package com.example.lumen;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.RefusalCode;

/** The credit-related reasons for refusing an attempt. */
public enum CreditRefusal implements RefusalCode {
    CREDIT_HELD,
    REASON_MISSING;

    @Override
    public String code() {
        return "lumen:" + Names.kebab(this);
    }

    @Override
    public String requirement() {
        return "L1";
    }
}
