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
 * X9: the order is no longer as it was when this was proposed. It will never be carried out, and nobody owes a consent to it.
 *
 * @param proposal which proposal
 * @param cause why
 * @param told the roles that are told
 * @param <O> the order that it happened to
 */
@KernelName
@Wire("proposal-lapsed")
public record ProposalLapsed<O extends Order<O>>(ProposalId proposal, Cause cause, Set<Role> told)
        implements OrderEvent<O>, AboutProposal {
    /** Why a proposal lapses. */
    public enum Cause {
        /** The order has ended. */
        ORDER_ENDED,
        /** The order says something else now. */
        ORDER_CHANGED,
        /** The order stands where the matter cannot be carried out any more. */
        ORDER_WENT_ON,
        /** The matter does not pass its own check any more. */
        NO_LONGER_POSSIBLE
    }

    public ProposalLapsed {
        told = Set.copyOf(told);
    }

    @Override
    public O applyTo(O order) {
        return order.with(Proposals.KEY, proposals -> proposals.without(proposal, Closing.LAPSED));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "proposal-lapsed", told, Map.of("proposal", proposal.value(), "cause", Names.kebab(cause))));
    }

    /** Returns the type of this event for the table of a process. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    public static <O extends Order<O>> Class<ProposalLapsed<O>> type() {
        return (Class<ProposalLapsed<O>>) (Class<?>) ProposalLapsed.class;
    }
}
