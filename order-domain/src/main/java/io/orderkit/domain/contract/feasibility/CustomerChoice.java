package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.Names;

/** The customer's choice when the order cannot be produced as requested or requires a new formula (C6, C6.1). */
public enum CustomerChoice {
    /** The customer joins the new-product trial, which ends the order. */
    ENTERS_TRIAL(AgreementState.REFERRED_TO_TRIAL),
    ACCEPTS_NEW_FORMULA(AgreementState.FEASIBLE),
    /** The customer insists in writing on the previous formula (C6.2). */
    INSISTS_ON_PREVIOUS_FORMULA(AgreementState.FORMULA_INSISTED),
    /** The customer declines all alternatives, which ends the order. */
    DECLINES(AgreementState.DECLINED);

    private final AgreementState leadsTo;

    CustomerChoice(AgreementState leadsTo) {
        this.leadsTo = leadsTo;
    }

    AgreementState leadsTo() {
        return leadsTo;
    }

    /**
     * Returns whether the customer can make this choice for an order. The customer can accept a new formula only if the
     * technical department has changed the formula. The trial is available only if the order cannot be produced.
     */
    boolean isOfferedBy(Feasibility feasibility) {
        return switch (this) {
            case ENTERS_TRIAL -> !feasibility.producible();
            case ACCEPTS_NEW_FORMULA -> feasibility.producible() && feasibility.formulaChanged();
            case INSISTS_ON_PREVIOUS_FORMULA, DECLINES -> true;
        };
    }

    /** Returns the wording key for this choice's display label. */
    public String wordingKey() {
        return "choice." + Names.kebab(this);
    }
}
