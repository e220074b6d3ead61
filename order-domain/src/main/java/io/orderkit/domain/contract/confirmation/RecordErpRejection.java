package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.MayBeBlank;
import java.util.List;

/**
 * The command that records the ERP's rejection of the confirmation (C8). CS removes the cause of the rejection and then
 * enters the confirmation again.
 *
 * @param version the version
 * @param reason the reason that the ERP gave for the rejection
 */
@Wire("record-erp-rejection")
public record RecordErpRejection(int version, @MayBeBlank String reason) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return RecordErpRegistration.notPending(order, version);
    }

    @Override
    public List<RegistrationRejected> decide(ContractOrder order, Deciding deciding) {
        return List.of(new RegistrationRejected(version, reason));
    }
}
