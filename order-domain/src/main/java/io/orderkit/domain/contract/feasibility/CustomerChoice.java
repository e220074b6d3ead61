package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.Names;

/** What the customer chooses when his order cannot be made as it was, or only by another formula (C6, C6.1). */
public enum CustomerChoice {
    /** The order ends; the new-product trial begins. */
    ENTERS_TRIAL(AgreementState.REFERRED_TO_TRIAL),
    ACCEPTS_NEW_FORMULA(AgreementState.FEASIBLE),
    /** The previous formula, confirmed in writing (C6.2). */
    INSISTS_ON_PREVIOUS_FORMULA(AgreementState.FORMULA_INSISTED),
    /** Neither: the order ends. */
    DECLINES(AgreementState.DECLINED);

    private final AgreementState leadsTo;

    CustomerChoice(AgreementState leadsTo) {
        this.leadsTo = leadsTo;
    }

    AgreementState leadsTo() {
        return leadsTo;
    }

    /** A new formula can be accepted only where there is one; a trial entered only where it cannot be produced. */
    boolean isOfferedBy(Feasibility feasibility) {
        return switch (this) {
            case ENTERS_TRIAL -> !feasibility.producible();
            case ACCEPTS_NEW_FORMULA -> feasibility.producible() && feasibility.formulaChanged();
            case INSISTS_ON_PREVIOUS_FORMULA, DECLINES -> true;
        };
    }

    /** The key of its title in the wording. */
    public String wordingKey() {
        return "choice." + Names.kebab(this);
    }
}
