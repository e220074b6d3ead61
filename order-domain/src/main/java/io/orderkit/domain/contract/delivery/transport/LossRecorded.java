package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.ClaimToOpen;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.Loss;
import io.orderkit.domain.contract.delivery.arrival.ClaimDebt;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that goods were lost during transport (C17). The customer and the salesperson are notified, and
 * CS must open a claim (C18).
 *
 * @param lost a description of the lost goods and of how they were lost
 * @param foundAt the time at which the loss was discovered
 * @param word the carrier's statement
 * @param claim the claim that CS must open
 */
@Wire("loss-recorded")
public record LossRecorded(String lost, Instant foundAt, Statement word, ClaimToOpen claim)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Loss loss = new Loss(foundAt, order.isAt(DeliveryState.NOTIFIED));
        return order.with(Delivery.KEY, delivery -> delivery.withLoss(loss).withClaimToOpen(claim))
                .at(DeliveryState.LOST);
    }

    @Override
    public List<Statement> statements() {
        return List.of(word);
    }

    @Override
    public List<Intent> intents() {
        return List.of(
                new Intent.Communication(
                        "goods-lost",
                        Set.of(Role.CUSTOMER, Role.SALESPERSON),
                        Map.of("lost", lost, "foundAt", foundAt.toString())),
                ClaimDebt.message(claim));
    }
}
