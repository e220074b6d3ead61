package io.orderkit.domain.contract.person;

import io.orderkit.domain.consent.ConsentSuccession;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.growing.GrowingSet;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that another salesperson was assigned to the order (X13).
 *
 * @param predecessor the previous salesperson; empty if the order had none
 * @param successor the new salesperson
 * @param keepsDelegations whether the agents to whom the predecessor entrusted the order remain entrusted with it
 * @param by the marketing director
 * @param reason the reason
 */
@Wire("salesperson-replaced")
public record SalespersonReplaced(
        Optional<ActorId> predecessor, ActorId successor, boolean keepsDelegations, ActorId by, String reason)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder passed = predecessor
                .map(before -> ConsentSuccession.passedOn(order, Role.SALESPERSON, before, successor))
                .orElse(order);
        return passed.with(
                OrderIntake.KEY,
                intake -> intake.with(it -> it.salesperson(successor)
                        .formerSalespersons(former(intake))
                        .entrusted(keepsDelegations ? intake.entrusted() : GrowingSet.empty())));
    }

    private Set<ActorId> former(OrderIntake intake) {
        Set<ActorId> former = new LinkedHashSet<>(intake.formerSalespersons());
        predecessor.ifPresent(former::add);
        return former;
    }

    /** Notifies both salespersons and CS of the change. */
    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "salesperson-replaced",
                Set.of(Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR),
                Map.of(
                        "predecessor",
                        predecessor.map(ActorId::value).orElse(""),
                        "successor",
                        successor.value(),
                        "reason",
                        reason)));
    }
}
