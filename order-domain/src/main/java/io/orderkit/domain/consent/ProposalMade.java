package io.orderkit.domain.consent;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.KernelName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The event recording that somebody has made a proposal to which named persons must agree (X9).
 *
 * @param proposal its id
 * @param matter the command to be carried out
 * @param proposer the person who makes the proposal
 * @param at the time of the proposal
 * @param asked the persons whose consent is required
 * @param supersedes the open proposal that this proposal replaces; both have the same subject
 * @param <O> the type of the order
 */
@KernelName
@Wire("proposal-made")
public record ProposalMade<O extends Order<O>>(
        ProposalId proposal,
        ProposedCommand<O> matter,
        Proposal.Proposer proposer,
        Instant at,
        List<Asked> asked,
        Optional<ProposalId> supersedes)
        implements OrderEvent<O>, AboutProposal {
    public ProposalMade {
        asked = List.copyOf(asked);
    }

    @Override
    public O applyTo(O order) {
        Proposal made = new Proposal(proposal, matter, proposer, at, order.revision(), asked, List.of());
        return order.with(Proposals.KEY, proposals -> proposals.with(made));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "consent-asked",
                asked.stream().map(Asked::role).collect(Collectors.toSet()),
                Map.of(
                        "proposal",
                        proposal.value(),
                        "matter",
                        Wire.Names.of(matter.getClass()),
                        "persons",
                        asked.stream().map(each -> each.person().value()).collect(Collectors.joining(", ")),
                        "supersedes",
                        supersedes.map(ProposalId::value).orElse(""))));
    }

    /** Returns the parameterised event class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<ProposalMade<O>> type() {
        return (Class<ProposalMade<O>>) (Class<?>) ProposalMade.class;
    }
}
