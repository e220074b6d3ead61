package io.orderkit.domain.contract.process;

import io.orderkit.domain.consent.step.Consents;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessTable;

/** The persons for proposals and consents in the contract process (X9). */
final class ContractConsents {
    private ContractConsents() {}

    /** Adds the steps to the table. A deputy may have another role than the person whom they represent. */
    static ProcessTable<ContractOrder> addTo(ProcessTable<ContractOrder> table) {
        return Consents.<ContractOrder>askedOf(
                        Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                .proposedBy(Role.CS_AGENT, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                .recordedBy(Role.CS_AGENT, Role.CS_SUPERVISOR)
                .deputiesNamedBy(ContractPermits.ITS_SALESPERSON)
                .deputiesNamedBy(
                        Permit.any(Role.CS_AGENT), Permit.any(Role.CS_SUPERVISOR), Permit.any(Role.MARKETING_DIRECTOR))
                .whileAt(ContractPersons.WHILE_AGREED)
                .addTo(table);
    }
}
