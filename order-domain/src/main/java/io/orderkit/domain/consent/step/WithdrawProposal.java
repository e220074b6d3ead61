package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.ProposalWithdrawn;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.KernelName;
import java.util.List;

/**
 * The command by which the proposer withdraws a proposal (X9).
 *
 * @param proposal the proposal
 * @param <O> the type of the order
 */
@KernelName
@Wire("withdraw-proposal")
public record WithdrawProposal<O extends Order<O>>(ProposalId proposal) implements Command<O>, AboutProposal {
    @Override
    public List<Refusal> check(O order, Deciding deciding) {
        return ConsentChecks.open(
                order,
                proposal,
                open -> open.proposer().person().equals(deciding.by())
                        ? List.of()
                        : List.of(ConsentChecks.notConcerned(
                                open, deciding.by(), open.proposer().person())));
    }

    @Override
    public List<ProposalWithdrawn<O>> decide(O order, Deciding deciding) {
        Proposal open = Proposals.of(order).find(proposal).orElseThrow();
        return List.of(new ProposalWithdrawn<>(proposal, deciding.by(), open.concerned()));
    }

    /** Returns the parameterised command class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<WithdrawProposal<O>> type() {
        return (Class<WithdrawProposal<O>>) (Class<?>) WithdrawProposal.class;
    }
}
