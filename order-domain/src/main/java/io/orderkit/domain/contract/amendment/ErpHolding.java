package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import java.util.Optional;

/**
 * A confirmation that the ERP holds, or is about to: a change or a cancellation revokes it (X8).
 *
 * @param version which version
 * @param reference the ERP's number for it; empty where its answer is still awaited
 */
public record ErpHolding(int version, Optional<String> reference) {
    static Optional<ErpHolding> of(ContractOrder order) {
        Confirmation confirmation = Confirmation.of(order);
        boolean held = confirmation.erpReference().isPresent() || order.isAt(AgreementState.REGISTRATION_PENDING);
        return held
                ? Optional.of(new ErpHolding(confirmation.version(), confirmation.erpReference()))
                : Optional.empty();
    }

    /** The order whose registration is to be revoked, and is asked once. */
    ContractOrder revokedIn(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withErpReference(Optional.empty()))
                .with(Revocations.KEY, revocations -> revocations.with(version));
    }
}
