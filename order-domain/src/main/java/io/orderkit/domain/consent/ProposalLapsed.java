package io.orderkit.domain.consent;

import io.orderkit.domain.model.Names;
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
 * The event that a proposal has lapsed because it can no longer be carried out (X9). A lapsed proposal requires no
 * further consents.
 *
 * @param proposal the proposal
 * @param cause the cause
 * @param told the roles that are notified of the outcome
 * @param <O> the type of the order
 */
@KernelName
@Wire("proposal-lapsed")
public record ProposalLapsed<O extends Order<O>>(ProposalId proposal, Cause cause, Set<Role> told)
        implements OrderEvent<O>, AboutProposal {
    /** The causes that make a proposal lapse. */
    public enum Cause {
        /** The order has ended. */
        ORDER_ENDED,
        /** The content of the order has changed. */
        ORDER_CHANGED,
        /** The order has reached a state in which the proposed command cannot be carried out. */
        ORDER_WENT_ON,
        /** The proposed command no longer passes its own check. */
        NO_LONGER_POSSIBLE
    }

    public ProposalLapsed {
        told = Set.copyOf(told);
    }

    @Override
    public O applyTo(O order) {
        return order.with(Proposals.KEY, proposals -> proposals.without(proposal, ProposalEnd.LAPSED));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "proposal-lapsed", told, Map.of("proposal", proposal.value(), "cause", Names.kebab(cause))));
    }

    /** Returns the event class with its type arguments, as the process table needs it. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    public static <O extends Order<O>> Class<ProposalLapsed<O>> type() {
        return (Class<ProposalLapsed<O>>) (Class<?>) ProposalLapsed.class;
    }
}
