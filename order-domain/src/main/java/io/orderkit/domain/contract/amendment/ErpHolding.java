package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import java.util.Optional;

/**
 * The ERP registration, completed or pending, that a change or cancellation of the order revokes (X8).
 *
 * @param version the version of the confirmation
 * @param reference the ERP's number for the confirmation; empty until the ERP answers
 */
public record ErpHolding(int version, Optional<String> reference) {
    /** Returns the ERP registration of an order, whether completed or pending, or an empty result if there is none. */
    public static Optional<ErpHolding> of(ContractOrder order) {
        Confirmation confirmation = Confirmation.of(order);
        boolean held = confirmation.erpReference().isPresent() || order.isAt(AgreementState.REGISTRATION_PENDING);
        return held
                ? Optional.of(new ErpHolding(confirmation.version(), confirmation.erpReference()))
                : Optional.empty();
    }

    /** Returns the order with this registration marked as awaiting revocation, so that the ERP is asked only once. */
    public ContractOrder revokedIn(ContractOrder order) {
        return order.with(Confirmation.KEY, confirmation -> confirmation.withErpReference(Optional.empty()))
                .with(Revocations.KEY, revocations -> revocations.with(version));
    }
}
