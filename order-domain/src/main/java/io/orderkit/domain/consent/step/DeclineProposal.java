package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalDeclined;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.KernelName;
import java.util.List;
import java.util.Optional;

/**
 * The command by which a person asked for consent, or a deputy, declines a proposal (X9). Declining closes the
 * proposal. Any other agreement requires a new proposal.
 *
 * @param proposal the proposal
 * @param reason the reason
 * @param forPerson the person on whose behalf a deputy declines; empty if the person declines directly
 * @param <O> the type of the order
 */
@KernelName
@Wire("decline-proposal")
public record DeclineProposal<O extends Order<O>>(ProposalId proposal, String reason, Optional<ActorId> forPerson)
        implements Command<O>, AboutProposal {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the reason is blank
     */
    public DeclineProposal {
        reason = Names.required("reason to decline", reason);
    }

    /** Creates a command by which the acting person declines on their own behalf. */
    public DeclineProposal(ProposalId proposal, String reason) {
        this(proposal, reason, Optional.empty());
    }

    @Override
    public List<Refusal> check(O order, Deciding deciding) {
        return ConsentChecks.open(
                order,
                proposal,
                open -> ConsentChecks.speaksFor(order, open, deciding.by(), forPerson.orElse(deciding.by())));
    }

    @Override
    public List<ProposalDeclined<O>> decide(O order, Deciding deciding) {
        Proposal open = Proposals.of(order).find(proposal).orElseThrow();
        return List.of(new ProposalDeclined<>(
                proposal, forPerson.orElse(deciding.by()), deciding.by(), reason, open.concerned()));
    }

    /** Returns the parameterised command class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<DeclineProposal<O>> type() {
        return (Class<DeclineProposal<O>>) (Class<?>) DeclineProposal.class;
    }
}
