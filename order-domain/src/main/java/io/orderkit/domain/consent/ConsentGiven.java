package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.KernelName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * X9: one of the persons asked has agreed.
 *
 * @param proposal to which proposal
 * @param person whose agreement it is
 * @param by who gave it: the person, their deputy, or who recorded what they wrote
 * @param at when
 * @param statement the paper, where it was given in writing
 * @param <O> the order that it happened to
 */
@KernelName
@Wire("consent-given")
public record ConsentGiven<O extends Order<O>>(
        ProposalId proposal, ActorId person, ActorId by, Instant at, Optional<Statement> statement)
        implements OrderEvent<O>, AboutProposal {
    @Override
    public O applyTo(O order) {
        Consent given = new Consent(person, by, at, statement);
        return order.with(Proposals.KEY, proposals -> proposals.with(proposal, given));
    }

    @Override
    public List<Statement> statements() {
        return statement.stream().toList();
    }

    /** Returns the type of this event for the table of a process. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    public static <O extends Order<O>> Class<ConsentGiven<O>> type() {
        return (Class<ConsentGiven<O>>) (Class<?>) ConsentGiven.class;
    }
}
