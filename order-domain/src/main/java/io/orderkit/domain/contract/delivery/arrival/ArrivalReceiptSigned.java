package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.ClaimToOpen;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * C18: the arrival receipt is signed; the product-use service begins. Goods that the customer refuses come back.
 *
 * @param receipt who signed, and when
 * @param reception what the customer answered; absent: they accepted all
 * @param claim the claim that is to be opened, where something is refused or reserved
 */
@Wire("arrival-receipt-signed")
public record ArrivalReceiptSigned(
        Statement receipt,
        @Since("0.2") Optional<Reception> reception,
        @Since("0.2") Optional<ClaimToOpen> claim) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        boolean refused =
                reception.filter(it -> it.answer() == Reception.Answer.REFUSES).isPresent();
        return order.with(
                        Delivery.KEY,
                        delivery ->
                                delivery.withReceiptSignedOn(receipt.signedOn()).withClaimToOpen(claim))
                .at(refused ? DeliveryState.GOODS_RETURNED : DeliveryState.RECEIPT_SIGNED);
    }

    @Override
    public List<Statement> statements() {
        return List.of(receipt);
    }

    @Override
    public List<Intent> intents() {
        List<Intent> intents = new ArrayList<>();
        intents.add(new Intent.Communication("product-use-service-begins", Set.of(Role.CS_AGENT), Map.of()));
        claim.map(ClaimDebt::told).ifPresent(intents::add);
        return intents;
    }
}
