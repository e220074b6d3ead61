package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.OrderContent;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;
import java.util.Optional;

/**
 * C2.2: the salesperson's data came in; he owes them no longer.
 *
 * @param content the whole content now
 * @param form the hand-written form
 */
@Wire("data-supplied")
public record DataSupplied(OrderContent content, DocumentReference form) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.withContent(content)
                .with(Intake.KEY, intake -> intake.with(it -> it.dataOwedBy(Optional.empty())));
    }
}
