package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that a difference between an emergency delivery and the notice issued for it later was settled
 * (C14.2). Settling the difference ends the obligation to issue the notice.
 *
 * @param reason the reason for the difference
 * @param done the action taken
 * @param by the CS supervisor
 */
@Wire("notice-finding-settled")
public record NoticeFindingSettled(String reason, String done, ActorId by) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                Delivery.KEY,
                delivery -> delivery.withNoticeFinding(Optional.empty()).withNoticeOwedBy(Optional.empty()));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "notice-finding-settled",
                Set.of(Role.CS_AGENT, Role.DELIVERY_CLERK),
                Map.of("reason", reason, "done", done)));
    }
}
