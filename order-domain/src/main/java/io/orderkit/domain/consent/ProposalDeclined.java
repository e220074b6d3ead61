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
 * X9: one of the persons asked does not agree. The proposal is closed, and its proposer is told.
 *
 * @param proposal which proposal
 * @param person whose agreement was asked
 * @param by who declined: the person, or their deputy
 * @param reason why
 * @param told the roles that are told
 * @param <O> the order that it happened to
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
        return order.with(Proposals.KEY, proposals -> proposals.without(proposal, Closing.DECLINED));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "proposal-declined",
                told,
                Map.of("proposal", proposal.value(), "person", person.value(), "reason", reason)));
    }

    /** Returns the type of this event for the table of a process. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    public static <O extends Order<O>> Class<ProposalDeclined<O>> type() {
        return (Class<ProposalDeclined<O>>) (Class<?>) ProposalDeclined.class;
    }
}
