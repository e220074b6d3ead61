package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** The condition for settling findings about a returned document (C9). */
public final class ReturnGates {
    /** The condition that at least one finding can be settled by a statement from the customer (C9). */
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

    private ReturnGates() {}
}
