package io.orderkit.domain.contract.person;

import io.orderkit.domain.consent.ConsentSuccession;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.person.ReplacementRefusal;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which the CS supervisor replaces an agent (X13). The agent to replace must be entrusted with the
 * order, owe a consent, or have an open proposal.
 *
 * @param predecessor the agent to replace, even if they have left the company
 * @param successor the new agent
 * @param reason the reason
 */
@Wire("replace-agent")
public record ReplaceAgent(ActorId predecessor, ActorId successor, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public ReplaceAgent {
        reason = Names.required("reason for the replacement", reason);
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.CS_AGENT, successor);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        boolean isInvolved = OrderIntake.of(order).entrusted().contains(predecessor)
                || ConsentSuccession.concerns(order, Role.CS_AGENT, predecessor);
        return new Objections()
                .when(predecessor.equals(successor), ReplacementRefusal.SUCCESSOR_IS_PREDECESSOR, "found", successor)
                .when(!isInvolved, PersonRefusal.AGENT_NOT_INVOLVED, "found", predecessor)
                .list();
    }

    @Override
    public List<AgentReplaced> decide(ContractOrder order, Deciding deciding) {
        return List.of(new AgentReplaced(predecessor, successor, deciding.by(), reason));
    }
}
