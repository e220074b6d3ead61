package io.orderkit.domain.consent;

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
 * The event recording that SYSTEM has carried out a proposal to which everybody has consented (X9).
 *
 * @param proposal the proposal
 * @param told the roles that are notified of the outcome
 * @param <O> the type of the order
 */
@KernelName
@Wire("proposal-carried-out")
public record ProposalCarriedOut<O extends Order<O>>(ProposalId proposal, Set<Role> told)
        implements OrderEvent<O>, AboutProposal {
    public ProposalCarriedOut {
        told = Set.copyOf(told);
    }

    @Override
    public O applyTo(O order) {
        return order.with(Proposals.KEY, proposals -> proposals.without(proposal, ProposalEnd.CARRIED_OUT));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication("proposal-carried-out", told, Map.of("proposal", proposal.value())));
    }

    /** Returns the parameterised event class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<ProposalCarriedOut<O>> type() {
        return (Class<ProposalCarriedOut<O>>) (Class<?>) ProposalCarriedOut.class;
    }
}
