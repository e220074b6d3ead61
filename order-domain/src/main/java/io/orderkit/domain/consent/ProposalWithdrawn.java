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
 * The event recording that the proposer has withdrawn the proposal (X9). The persons who were asked are notified.
 *
 * @param proposal the proposal
 * @param by the proposer
 * @param told the roles that are notified of the outcome
 * @param <O> the type of the order
 */
@KernelName
@Wire("proposal-withdrawn")
public record ProposalWithdrawn<O extends Order<O>>(ProposalId proposal, ActorId by, Set<Role> told)
        implements OrderEvent<O>, AboutProposal {
    public ProposalWithdrawn {
        told = Set.copyOf(told);
    }

    @Override
    public O applyTo(O order) {
        return order.with(Proposals.KEY, proposals -> proposals.without(proposal, ProposalEnd.WITHDRAWN));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication("proposal-withdrawn", told, Map.of("proposal", proposal.value())));
    }

    /** Returns the parameterised event class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<ProposalWithdrawn<O>> type() {
        return (Class<ProposalWithdrawn<O>>) (Class<?>) ProposalWithdrawn.class;
    }
}
