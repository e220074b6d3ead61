package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalLapsed;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The status of an order's proposals at a given time: waiting for consents, ready to be carried out, or lapsed (X9).
 */
final class ProposalValidity {
    private ProposalValidity() {}

    /** Returns the reason why a proposal lapses; empty for a valid proposal. */
    static <O extends Order<O>> Optional<ProposalLapsed.Cause> lapse(O order, Proposal proposal, Moment moment) {
        ProposedCommand<O> matter = proposal.matterOf(order);
        if (order.positions().all().stream().anyMatch(State::isEnd)) {
            return Optional.of(ProposalLapsed.Cause.ORDER_ENDED);
        }
        if (!order.revision().equals(proposal.revision())) {
            return Optional.of(ProposalLapsed.Cause.ORDER_CHANGED);
        }
        if (!matter.standsFor(order)) {
            return Optional.of(ProposalLapsed.Cause.ORDER_WENT_ON);
        }
        if (!proposal.hasEnoughPersons()) {
            return Optional.of(ProposalLapsed.Cause.NO_LONGER_POSSIBLE);
        }
        return matter.check(order, new Deciding(Actor.SYSTEM, moment, Facts.none()))
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(ProposalLapsed.Cause.NO_LONGER_POSSIBLE);
    }

    /** Returns the valid proposals, including those that still need consents. */
    static <O extends Order<O>> List<Proposal> valid(O order, Moment moment) {
        List<Proposal> valid = new ArrayList<>();
        for (Proposal proposal : Proposals.of(order).open()) {
            if (lapse(order, proposal, moment).isEmpty()) {
                valid.add(proposal);
            }
        }
        return valid;
    }

    /** Returns the first open proposal that has lapsed. */
    static <O extends Order<O>> Optional<Proposal> lapsed(O order, Moment moment) {
        for (Proposal proposal : Proposals.of(order).open()) {
            if (lapse(order, proposal, moment).isPresent()) {
                return Optional.of(proposal);
            }
        }
        return Optional.empty();
    }

    /** Returns the first valid proposal for a command of the given type to which everybody has consented. */
    static <O extends Order<O>> Optional<Proposal> ready(O order, Class<?> matter, Moment moment) {
        for (Proposal proposal : Proposals.of(order).open()) {
            boolean agreed = matter.isInstance(proposal.matter()) && proposal.isAgreed();
            if (agreed && lapse(order, proposal, moment).isEmpty()) {
                return Optional.of(proposal);
            }
        }
        return Optional.empty();
    }
}
