package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.Names;

/** The customer's choice when the order cannot be produced as it was, or only by another formula (C6, C6.1). */
public enum CustomerChoice {
    /** The customer enters the new-product trial, and the order ends. */
    ENTERS_TRIAL(AgreementState.REFERRED_TO_TRIAL),
    ACCEPTS_NEW_FORMULA(AgreementState.FEASIBLE),
    /** The customer insists on the previous formula, confirmed in writing (C6.2). */
    INSISTS_ON_PREVIOUS_FORMULA(AgreementState.FORMULA_INSISTED),
    /** The customer declines, and the order ends. */
    DECLINES(AgreementState.DECLINED);

    private final AgreementState leadsTo;

    CustomerChoice(AgreementState leadsTo) {
        this.leadsTo = leadsTo;
    }

    AgreementState leadsTo() {
        return leadsTo;
    }

    /**
     * Returns whether the choice is possible. A new formula can be accepted only where there is one; a trial can be
     * entered only where the order cannot be produced.
     */
    boolean isOfferedBy(Feasibility feasibility) {
        return switch (this) {
            case ENTERS_TRIAL -> !feasibility.producible();
            case ACCEPTS_NEW_FORMULA -> feasibility.producible() && feasibility.formulaChanged();
            case INSISTS_ON_PREVIOUS_FORMULA, DECLINES -> true;
        };
    }

    /** Returns the wording key of its title. */
    public String wordingKey() {
        return "choice." + Names.kebab(this);
    }
}
