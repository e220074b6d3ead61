package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.Asked;
import io.orderkit.domain.consent.ConsentRefusal;
import io.orderkit.domain.consent.Deputies;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalMade;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that proposes another command (a {@link ProposedCommand}) for consent (X9). Implementations supply the
 * proposed command and the persons to ask. The default {@code check} and {@code decide} methods use both. The
 * command's row in the process table emits {@link ProposalMade}.
 *
 * @param <O> the type of the order
 */
public interface Proposing<O extends Order<O>> extends Command<O> {
    /**
     * Returns the persons whose consent is required, each with their role; empty if no such person is assigned
     * to the order. Total.
     */
    Map<ActorId, Role> asked(O order);

    /**
     * Returns the proposed command. The library calls this method only if the order has at least one person to ask for
     * consent.
     */
    ProposedCommand<O> matter(O order);

    @Override
    default List<Refusal> check(O order, Deciding deciding) {
        return asked(order).isEmpty()
                ? List.of(Refusal.input(ConsentRefusal.NOBODY_TO_ASK))
                : matter(order).check(order, deciding);
    }

    @Override
    default List<? extends OrderEvent<O>> decide(O order, Deciding deciding) {
        return made(order, matter(order), deciding);
    }

    /**
     * Returns the event recording a proposal to carry out the given command. All persons who are asked must consent
     * to the proposal.
     */
    default List<ProposalMade<O>> made(O order, ProposedCommand<O> matter, Deciding deciding) {
        List<Asked> named = asked(order).entrySet().stream()
                .map(each -> new Asked(each.getKey(), each.getValue(), Deputies.of(order, each.getKey())))
                .toList();
        Proposals proposals = Proposals.of(order);
        return List.of(new ProposalMade<>(
                proposals.next(),
                matter,
                new Proposal.Proposer(deciding.by(), deciding.actor().roles()),
                deciding.now(),
                named,
                Optional.ofNullable(proposals.bySubject().get(matter.subject())).map(Proposal::id)));
    }
}
