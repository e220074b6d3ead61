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
 * The event recording that a person has consented to a proposal (X9).
 *
 * @param proposal the proposal
 * @param person the person whose consent was required
 * @param by the person who entered the consent: the person asked, their deputy, or somebody recording a written consent
 * @param at the time of the consent
 * @param statement the document that proves a written consent
 * @param <O> the type of the order
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

    /** Returns the parameterised event class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<ConsentGiven<O>> type() {
        return (Class<ConsentGiven<O>>) (Class<?>) ConsentGiven.class;
    }
}
