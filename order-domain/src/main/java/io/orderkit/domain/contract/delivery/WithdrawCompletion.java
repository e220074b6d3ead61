package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Occasion;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/**
 * C12.1, C13: goods that an anomaly has had reworked or made anew (C11.1) are inspected and received again, and what a plan accepted
 * is less when that plan is replaced. An order that had been reported complete by then is so no longer, by itself, as long as nothing
 * has left.
 */
@Wire("withdraw-completion")
public record WithdrawCompletion() implements Command<ContractOrder> {
    /** Due once for each time that it was reported. */
    public static Optional<Occasion> due(ContractOrder order, Moment moment) {
        return Optional.of(new Occasion(
                new WithdrawCompletion(), "c" + Production.of(order).completions()));
    }

    @Override
    public List<CompletionWithdrawn> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CompletionWithdrawn());
    }
}
