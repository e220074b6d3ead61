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
 * The event recording that the arrival receipt was signed, at which point the product-use service begins (C18). Refused
 * goods come back.
 *
 * @param receipt the person who signed, and the time of the signature
 * @param reception whether the customer accepts or refuses the goods; if absent, all goods are accepted
 * @param claim the claim that CS must open if goods are refused or accepted with reservations
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
        claim.map(ClaimDebt::message).ifPresent(intents::add);
        return intents;
    }
}
