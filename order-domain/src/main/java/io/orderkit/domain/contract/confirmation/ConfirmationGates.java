package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** What must hold of the confirmation (C8, X8). */
public final class ConfirmationGates {
    /** The confirmation shows what the order says now: an edit never slips past the customer's signature. */
    public static final Gate<ContractOrder> CONFIRMATION_HOLDS = Gate.named(
                    "confirmation-holds",
                    (ContractOrder order, Moment moment) ->
                            Confirmation.of(order).holdsFor(order)
                                    ? List.<Refusal>of()
                                    : List.of(Refusal.gate(ConfirmationRefusal.CONFIRMATION_LAPSED)))
            .clearedBy(EnterConfirmation.class);

    /** C9.3: the days late are others than those that were told. */
    public static final Gate<ContractOrder> DATES_MOVED = Gate.named(
            "dates-moved",
            (order, moment) -> ReviewPostponement.isDue(order, moment)
                    ? List.of()
                    : List.of(Refusal.gate(
                            ConfirmationRefusal.DATES_UNCHANGED, "daysLate", OrderDates.daysLate(order, moment))));

    /** C9: of the findings one at least is settled by the customer's word. */
    public static final Gate<ContractOrder> A_WORD_WILL_DO = Gate.named(
                    "a-word-will-do",
                    (ContractOrder order, Moment moment) ->
                            Confirmation.of(order).aWordWillDo()
                                    ? List.<Refusal>of()
                                    : Confirmation.of(order).findings().stream()
                                            .map(finding -> Refusal.gate(
                                                    ConfirmationRefusal.FINDING_NEEDS_NEW_PAPER,
                                                    "finding",
                                                    "@" + finding.kind().wordingKey()))
                                            .toList())
            .clearedBy(ReturnConfirmation.class);

    private ConfirmationGates() {}
}
