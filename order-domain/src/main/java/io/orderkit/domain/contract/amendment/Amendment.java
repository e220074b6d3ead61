package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Parts;
import java.util.Optional;

/**
 * The facts about the last change (X8).
 *
 * @param resumesAt the state that the untouched approvals reach, once C5 is done again
 */
public record Amendment(Optional<AgreementState> resumesAt) {
    static final Parts.Key<Amendment> KEY = new Parts.Key<>("amendment", new Amendment(Optional.empty()));

    static Amendment of(ContractOrder order) {
        return order.part(KEY);
    }
}
