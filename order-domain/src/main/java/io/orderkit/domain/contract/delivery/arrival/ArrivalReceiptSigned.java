package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * C18: the arrival receipt is signed; the product-use service begins.
 *
 * @param receipt who signed, and when
 */
@Wire("arrival-receipt-signed")
public record ArrivalReceiptSigned(Statement receipt) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.at(DeliveryState.RECEIPT_SIGNED);
    }

    @Override
    public List<Statement> statements() {
        return List.of(receipt);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication("product-use-service-begins", Set.of(Role.CS_AGENT), Map.of()));
    }
}
