package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.consent.ConsentRefusal;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.ProposalLapsed;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.KernelName;
import java.util.List;

/**
 * The command by which SYSTEM closes a proposal that can never be carried out (X9). A proposal lapses when the order
 * changes or ends, or when the proposed command no longer passes its check.
 *
 * @param proposal the proposal
 * @param <O> the type of the order
 */
@KernelName
@Wire("lapse-proposal")
public record LapseProposal<O extends Order<O>>(ProposalId proposal) implements Command<O>, AboutProposal {
    @Override
    public List<Refusal> check(O order, Deciding deciding) {
        return ConsentChecks.open(
                order,
                proposal,
                open -> ProposalValidity.lapse(order, open, deciding.moment()).isPresent()
                        ? List.of()
                        : List.of(Refusal.input(ConsentRefusal.NO_PROPOSAL_LAPSED)));
    }

    @Override
    public List<ProposalLapsed<O>> decide(O order, Deciding deciding) {
        Proposal open = Proposals.of(order).find(proposal).orElseThrow();
        ProposalLapsed.Cause cause =
                ProposalValidity.lapse(order, open, deciding.moment()).orElseThrow();
        return List.of(new ProposalLapsed<>(proposal, cause, open.concerned()));
    }

    /** Returns the parameterised command class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<LapseProposal<O>> type() {
        return (Class<LapseProposal<O>>) (Class<?>) LapseProposal.class;
    }
}
