package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.refusal.NamedRefusal;

/** The reasons why a cancellation, or the fee for it, is refused (X8). */
public enum CancellationRefusal implements NamedRefusal {
    CAUSE_MISSING,
    FEE_BY_SUPERVISOR_ONLY,
    FEE_NOT_OF_CUSTOMER,
    FEE_NEGATIVE,
    FEE_OVER_LIMIT,
    FEE_IN_OTHER_CURRENCY,
    FEE_UNDECIDED,
    NO_FEE_TO_DECIDE;

    @Override
    public String requirement() {
        return "X8";
    }
}
