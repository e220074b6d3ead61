package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Parts;
import java.util.Optional;

/**
 * The effects of the last change to the order (X8).
 *
 * @param resumesAt the state to which the order moves after the new price check (C5); the approvals up to that
 *     state are still valid
 */
public record Amendment(Optional<AgreementState> resumesAt) {
    static final Parts.Key<Amendment> KEY = new Parts.Key<>("amendment", new Amendment(Optional.empty()));

    static Amendment of(ContractOrder order) {
        return order.part(KEY);
    }
}
