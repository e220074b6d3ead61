package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which the salesperson entrusts a CS agent with the steps of the order that the handbook allows (C2.3).
 *
 * @param agent the agent
 */
@Wire("entrust-agent")
public record EntrustAgent(ActorId agent) implements Command<ContractOrder> {
    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.CS_AGENT, agent);
    }

    @Override
    public List<AgentEntrusted> decide(ContractOrder order, Deciding deciding) {
        return List.of(new AgentEntrusted(deciding.by(), agent));
    }
}
