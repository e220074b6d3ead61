package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.Asked;
import io.orderkit.domain.consent.Consent;
import io.orderkit.domain.consent.ConsentRefusal;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalEnd;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The checks that the steps of a proposal share (X9). */
final class ConsentChecks {
    private ConsentChecks() {}

    /** Returns a refusal if a proposal is not open; otherwise, returns the refusals of an additional check. */
    static List<Refusal> open(Order<?> order, ProposalId id, Function<Proposal, List<Refusal>> more) {
        Proposals proposals = Proposals.of(order);
        Optional<Proposal> open = proposals.find(id);
        if (open.isPresent()) {
            return more.apply(open.get());
        }
        String others = proposals.open().stream().map(each -> each.id().value()).collect(Collectors.joining(", "));
        ProposalEnd closing = proposals.closed().get(id);
        return List.of(
                closing == null
                        ? Refusal.input(ConsentRefusal.PROPOSAL_UNKNOWN, "found", id, "expected", orNone(others))
                        : Refusal.input(
                                ConsentRefusal.PROPOSAL_CLOSED,
                                "proposal",
                                id,
                                "closing",
                                "@" + closing.wordingKey(),
                                "expected",
                                orNone(others)));
    }

    /** Returns whether this person is the only one whose consent to an open proposal is still missing. */
    static boolean isTheOnlyOneWhoOwes(Order<?> order, ActorId person) {
        List<ActorId> owing = Proposals.of(order).open().stream()
                .flatMap(open -> open.missing().stream())
                .map(Asked::person)
                .distinct()
                .toList();
        return owing.equals(List.of(person));
    }

    private static String orNone(String ids) {
        return ids.isEmpty() ? "–" : ids;
    }

    /**
     * Returns a refusal if an actor cannot answer a proposal for the given person. The person who was asked can answer
     * personally. A deputy can answer for that person, unless the deputy made the proposal.
     */
    static List<Refusal> speaksFor(Order<?> order, Proposal proposal, ActorId somebody, ActorId person) {
        boolean may = proposal.asked(person)
                .filter(asked -> proposal.isAnsweredBy(order, somebody, asked))
                .isPresent();
        return may ? List.of() : List.of(notConcerned(proposal, somebody, person));
    }

    /**
     * Returns a refusal if a consent would leave the proposal with fewer participants than the proposed command
     * requires. A deputy who already takes part is not counted again.
     */
    static List<Refusal> takesPartAlready(Proposal proposal, Consent consent) {
        return proposal.lacksPersonsWith(consent)
                ? List.of(notConcerned(proposal, consent.by(), consent.person()))
                : List.of();
    }

    static Refusal notConcerned(Proposal proposal, ActorId somebody, ActorId person) {
        return Refusal.input(
                ConsentRefusal.NOT_CONCERNED,
                "actor",
                somebody,
                "person",
                person,
                "proposal",
                proposal.id(),
                "expected",
                proposal.asked().stream().map(each -> each.person().value()).collect(Collectors.joining(", ")));
    }

    static List<Refusal> notYet(Proposal proposal, ActorId person) {
        return proposal.consents().stream().anyMatch(given -> given.person().equals(person))
                ? List.of(Refusal.input(ConsentRefusal.CONSENTED_ALREADY, "person", person, "proposal", proposal.id()))
                : List.of();
    }
}
