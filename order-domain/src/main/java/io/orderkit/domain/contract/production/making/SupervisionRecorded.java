package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that a supervision instruction was carried out (C11).
 *
 * @param instruction the instruction
 * @param observed the observations
 * @param problem the problem that the assistant found, if any
 */
@Wire("supervision-recorded")
public record SupervisionRecorded(SupervisionItem instruction, String observed, Optional<String> problem)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Production.KEY, production -> production.with(it -> it.addSupervised(instruction)));
    }

    /** Notifies CS of problems. */
    @Override
    public List<Intent> intents() {
        return problem
                .<Intent>map(wrong -> new Intent.Communication(
                        "supervision-problem",
                        Set.of(Role.CS_AGENT),
                        Map.of("instruction", instruction.what(), "problem", wrong)))
                .stream()
                .toList();
    }
}
