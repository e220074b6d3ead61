package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.KernelName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event recording that a person who was asked for consent has declined a proposal (X9). The proposal is closed, and
 * its proposer is notified.
 *
 * @param proposal the proposal
 * @param person the person who was asked for consent
 * @param by the person who declined: either the person asked or their deputy
 * @param reason the reason
 * @param told the roles that are notified of the outcome
 * @param <O> the type of the order
 */
@KernelName
@Wire("proposal-declined")
public record ProposalDeclined<O extends Order<O>>(
        ProposalId proposal, ActorId person, ActorId by, String reason, Set<Role> told)
        implements OrderEvent<O>, AboutProposal {
    public ProposalDeclined {
        told = Set.copyOf(told);
    }

    @Override
    public O applyTo(O order) {
        return order.with(Proposals.KEY, proposals -> proposals.without(proposal, ProposalEnd.DECLINED));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "proposal-declined",
                told,
                Map.of("proposal", proposal.value(), "person", person.value(), "reason", reason)));
    }

    /** Returns the parameterised event class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<ProposalDeclined<O>> type() {
        return (Class<ProposalDeclined<O>>) (Class<?>) ProposalDeclined.class;
    }
}
