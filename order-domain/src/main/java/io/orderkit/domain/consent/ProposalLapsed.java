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
 * The event recording that a proposal has lapsed because it can never be carried out (X9). A lapsed proposal requires
 * no further consents.
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
    /** The reasons why a proposal can lapse. */
    public enum Cause {
        /** The order has ended. */
        ORDER_ENDED,
        /** The content of the order has changed. */
        ORDER_CHANGED,
        /** The order has reached a state in which the proposed command is impossible. */
        ORDER_WENT_ON,
        /** The proposed command no longer passes its own checks. */
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

    /** Returns the parameterised event class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<ProposalLapsed<O>> type() {
        return (Class<ProposalLapsed<O>>) (Class<?>) ProposalLapsed.class;
    }
}
