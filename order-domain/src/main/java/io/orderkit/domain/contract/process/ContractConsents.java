package io.orderkit.domain.contract.process;

import io.orderkit.domain.consent.step.Consents;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.ProcessTable;

/** The people of proposals and consents in the contract process (X9). */
final class ContractConsents {
    private ContractConsents() {}

    /** A deputy may have another role than the person for whom they stand in. */
    static ProcessTable<ContractOrder> addTo(ProcessTable<ContractOrder> table) {
        return Consents.<ContractOrder>askedOf(
                        Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                .proposedBy(Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                .recordedBy(Role.CS_AGENT, Role.CS_SUPERVISOR)
                .deputiesNamedBy(ContractPermits.ITS_SALESPERSON)
                .addTo(table);
    }
}
