package io.orderkit.domain.contract.process;

import io.orderkit.domain.consent.step.Consents;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessTable;

/** The persons who take part in proposals and consents in the contract process (X9). */
final class ContractConsents {
    private ContractConsents() {}

    /**
     * Adds the steps for proposals and consents to the process table. A deputy can have a different role from the
     * person they represent.
     */
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
