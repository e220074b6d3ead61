package com.example.credit;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.refusal.RefusalCode;

/** The reasons why the credit gate refuses an attempt. */
enum CreditLimitRefusal implements RefusalCode {
    CREDIT_HELD;

    @Override
    public String code() {
        return "acme:" + Names.kebab(this);
    }

    @Override
    public String requirement() {
        return "A1";
    }
}
