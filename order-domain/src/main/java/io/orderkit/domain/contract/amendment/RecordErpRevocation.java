package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The command that records whether the ERP has revoked a registration (X8).
 *
 * @param version the version of the confirmation
 * @param refusal the ERP's reason for refusing the revocation; empty if the ERP revoked the registration
 */
@Wire("record-erp-revocation")
public record RecordErpRevocation(int version, Optional<String> refusal) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        !Revocations.of(order).versions().contains(version),
                        AmendmentRefusal.REVOCATION_NOT_ASKED,
                        "found",
                        version)
                .list();
    }

    @Override
    public List<RegistrationRevoked> decide(ContractOrder order, Deciding deciding) {
        return List.of(new RegistrationRevoked(version, refusal));
    }
}
