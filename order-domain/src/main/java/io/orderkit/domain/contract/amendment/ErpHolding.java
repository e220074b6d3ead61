package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import java.util.Optional;

/**
 * A confirmation that the ERP has registered or is registering: a change or a cancellation revokes it (X8).
 *
 * @param version the version of the confirmation
 * @param reference the ERP's number for it; empty while its answer is awaited
 */
public record ErpHolding(int version, Optional<String> reference) {
    /** Returns the registration of an order; empty when it has none and none is awaited. */
    public static Optional<ErpHolding> of(ContractOrder order) {
        Confirmation confirmation = Confirmation.of(order);
        boolean held = confirmation.erpReference().isPresent() || order.isAt(AgreementState.REGISTRATION_PENDING);
        return held
                ? Optional.of(new ErpHolding(confirmation.version(), confirmation.erpReference()))
                : Optional.empty();
    }

    /** Returns the order with a revocation of this registration awaited, so that it is requested only once. */
    public ContractOrder revokedIn(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withErpReference(Optional.empty()))
                .with(Revocations.KEY, revocations -> revocations.with(version));
    }
}
