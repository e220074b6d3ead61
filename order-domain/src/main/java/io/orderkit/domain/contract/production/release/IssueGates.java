package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.asked.IssueFacts;
import io.orderkit.domain.policy.asked.IssueVerdict;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The conditions for issuing the production order, apart from the deposit ({@link DepositGates}) (C9.1, C10). */
public final class IssueGates {
    /** The condition that a clear return has arrived, or that the rules allow it to arrive later (C9.1). */
    public static final Gate<ContractOrder> RETURN_CLEAR_OR_OWED = Gate.named(
                    "return-clear-or-owed",
                    (ContractOrder order, Moment moment) -> Confirmation.of(order)
                                            .isReturnedClear()
                                    || IssueTerms.of(order, moment.policies()).beforeReturn()
                            ? List.<Refusal>of()
                            : List.of(Refusal.gate(
                                    ProductionRefusal.RETURN_NOT_CLEAR,
                                    "tier",
                                    Pricing.tier(order, moment.policies()).tier())))
            .asks(TierFacts.class, IssueFacts.class)
            .clearedBy(ReturnConfirmation.class, CheckReturn.class, ReconfirmFinding.class);

    /**
     * The condition that the CS supervisor issues the production order if the rules reserve this step for the
     * supervisor (C10). If the rules require the consent of a role, a person with that role must take the step (X8).
     */
    public static final Gate<ContractOrder> ISSUED_BY_WHOM_THE_RULES_ASK = Gate.<ContractOrder>personal(
                    "issued-by-whom-the-rules-ask",
                    (order, actor, moment) ->
                            actor.is(Role.CS_SUPERVISOR) ? List.of() : supervisorMustIssue(order, moment))
            .asks(TierFacts.class, IssueFacts.class);

    private IssueGates() {}

    private static List<Refusal> supervisorMustIssue(ContractOrder order, Moment moment) {
        IssueVerdict terms = IssueTerms.of(order, moment.policies());
        return terms.bySupervisor()
                ? List.of(Refusal.gate(
                        ProductionRefusal.SUPERVISOR_MUST_ISSUE,
                        "rules",
                        String.join(", ", terms.judgement().rules())))
                : List.of();
    }
}
