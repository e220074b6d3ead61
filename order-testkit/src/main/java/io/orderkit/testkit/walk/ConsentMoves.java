package io.orderkit.testkit.walk;

import io.orderkit.domain.consent.Asked;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.consent.step.DeclineProposal;
import io.orderkit.domain.consent.step.LapseProposal;
import io.orderkit.domain.consent.step.NameDeputy;
import io.orderkit.domain.consent.step.RecordConsent;
import io.orderkit.domain.consent.step.WithdrawProposal;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Moment;
import io.orderkit.testkit.scenario.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Random moves that concern proposals of any kind on an order (X9). Some of the moves are valid, and others are not.
 */
final class ConsentMoves<O extends Order<O>> {
    private final SeededChoice dice;
    private final O order;
    private final Moment moment;
    private final List<Actor> actors;

    ConsentMoves(SeededChoice dice, O order, Moment moment, List<Actor> actors) {
        this.dice = dice;
        this.order = order;
        this.moment = moment;
        this.actors = actors;
    }

    List<Supplier<OrderCommand>> all() {
        return List.of(
                () -> new NameDeputy<O>(dice.maybe(80, this::somebody)),
                () -> new ConsentTo<O>(proposal(), forSomebody()),
                this::record,
                () -> new DeclineProposal<O>(proposal(), "that is too late for the customer", forSomebody()),
                () -> new WithdrawProposal<O>(proposal()),
                () -> new LapseProposal<O>(proposal()));
    }

    /** Returns an answer to an open proposal, usually from somebody who is permitted to answer it. */
    Optional<Act> answer() {
        List<Proposal> open = Proposals.of(order).open();
        return open.isEmpty() ? Optional.empty() : Optional.of(answer(dice.oneOf(open)));
    }

    private Act answer(Proposal proposal) {
        Asked asked = dice.oneOf(proposal.asked());
        Actor person = actor(asked.person());
        Optional<ActorId> inPlaceOf = Optional.of(asked.person());
        Actor deputy = actor(asked.deputy().orElseGet(this::somebody));
        return switch (dice.below(10)) {
            case 0, 1, 2 -> new Act(person, new ConsentTo<O>(proposal.id()));
            case 3, 4 -> new Act(deputy, new ConsentTo<O>(proposal.id(), inPlaceOf));
            case 5, 6 -> new Act(actor(proposal.proposer().person()), record());
            case 7 -> new Act(person, new DeclineProposal<O>(proposal.id(), "the customer needs it sooner"));
            case 8 -> new Act(deputy, new DeclineProposal<O>(proposal.id(), "not in their absence", inPlaceOf));
            default -> new Act(actor(proposal.proposer().person()), new WithdrawProposal<O>(proposal.id()));
        };
    }

    private Actor actor(ActorId person) {
        return actors.stream()
                .filter(actor -> actor.id().equals(person))
                .findFirst()
                .orElseGet(() -> dice.oneOf(actors));
    }

    private ActorId somebody() {
        return dice.oneOf(actors).id();
    }

    private Optional<ActorId> forSomebody() {
        return dice.maybe(40, () -> dice.oneOf(persons()));
    }

    private List<ActorId> persons() {
        List<ActorId> persons = new ArrayList<>();
        Proposals.of(order).open().forEach(open -> open.asked().forEach(asked -> persons.add(asked.person())));
        if (persons.isEmpty() || dice.chance(10)) {
            persons.add(somebody());
        }
        return persons;
    }

    /** Returns the id of a proposal. Usually the proposal is open, but sometimes it is closed or does not exist. */
    private ProposalId proposal() {
        List<Proposal> open = Proposals.of(order).open();
        if (open.isEmpty() || dice.chance(15)) {
            List<ProposalId> closed =
                    new ArrayList<>(Proposals.of(order).closed().keySet());
            closed.add(new ProposalId("P-99"));
            return dice.oneOf(closed);
        }
        return dice.oneOf(open).id();
    }

    private OrderCommand record() {
        Statement paper = dice.chance(80)
                ? Statement.written(
                        "consent-1", "who signs", moment.today().minusDays(dice.chance(60) ? 0 : dice.below(11) - 5L))
                : Statement.verbal("who says");
        return new RecordConsent<O>(proposal(), dice.oneOf(persons()), paper);
    }
}
