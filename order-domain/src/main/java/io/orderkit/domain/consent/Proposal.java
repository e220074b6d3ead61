package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An open proposal to carry out a command that certain persons must consent to (X9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the proposal, unique within the order
 * @param matter the command to be carried out
 * @param proposer the person who made the proposal
 * @param at the time of the proposal
 * @param revision the revision of the order's content when the proposal was made; the proposal lapses once the content
 *     changes
 * @param asked the persons whose consent is required
 * @param consents the consents given so far, oldest first
 */
public record Proposal(
        ProposalId id,
        ProposedCommand<?> matter,
        Proposer proposer,
        Instant at,
        Revision revision,
        List<Asked> asked,
        List<Consent> consents) {
    public Proposal {
        asked = List.copyOf(asked);
        consents = List.copyOf(consents);
    }

    /**
     * The person who proposes.
     *
     * @param person the person
     * @param roles the roles in which the person made the proposal; these roles are notified of the outcome
     */
    public record Proposer(ActorId person, Set<Role> roles) {
        public Proposer {
            roles = Set.copyOf(roles);
        }
    }

    /** Returns the proposed command, cast to the type of the order that contains the proposal. */
    @SuppressWarnings("unchecked") // an event of the same order type created the proposal
    public <O extends Order<O>> ProposedCommand<O> matterOf(O order) {
        return (ProposedCommand<O>) matter;
    }

    /** Returns the persons whose consent is missing. */
    public List<Asked> missing() {
        return asked.stream()
                .filter(each ->
                        consents.stream().noneMatch(given -> given.person().equals(each.person())))
                .toList();
    }

    /** Returns the persons who have personally consented or whose consent is still missing. */
    public Set<ActorId> takingPart() {
        Set<ActorId> persons = new LinkedHashSet<>();
        consents.forEach(given -> persons.add(given.actor()));
        missing().forEach(each -> persons.add(each.person()));
        return persons;
    }

    /** Returns whether enough different persons take part in the proposal; the proposed command sets the minimum. */
    public boolean hasEnoughPersons() {
        return takingPart().size() >= matter.leastPersons();
    }

    /**
     * Returns whether an actor may answer for a person who was asked: the actor must be that person or their deputy.
     * Deputies cannot answer for others if they made the proposal themselves.
     */
    public boolean isAnsweredBy(Order<?> order, ActorId somebody, Asked asked) {
        return asked.person().equals(somebody)
                || (!proposer.person().equals(somebody) && Deputies.standsIn(order, somebody, asked));
    }

    /** Returns whether everybody who was asked has consented. */
    public boolean isAgreed() {
        return missing().isEmpty();
    }

    /** Returns the request for a person's consent; empty if that person was not asked. */
    public Optional<Asked> asked(ActorId person) {
        return asked.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Returns the roles to notify of the outcome: those of the proposer and of the persons asked. */
    public Set<Role> concerned() {
        Set<Role> all = new LinkedHashSet<>(proposer.roles());
        asked.forEach(each -> all.add(each.role()));
        return all;
    }

    /**
     * Returns a copy of this proposal in which a successor has taken over a person's role. The successor is asked for
     * any consent that the predecessor still owes. If the predecessor made the proposal, the successor becomes its
     * proposer (X13).
     */
    Proposal passedOn(Role role, ActorId predecessor, Asked successor) {
        boolean asks = missing().stream()
                .anyMatch(
                        each -> each.person().equals(predecessor) && each.role().equals(role));
        boolean proposed =
                proposer.person().equals(predecessor) && proposer.roles().contains(role);
        return new Proposal(
                id,
                asks ? matter.passedOn(predecessor, successor.person()) : matter,
                proposed ? new Proposer(successor.person(), proposer.roles()) : proposer,
                at,
                revision,
                asks ? asking(predecessor, successor) : asked,
                consents);
    }

    private List<Asked> asking(ActorId predecessor, Asked successor) {
        boolean isAskedAlready = asked(successor.person()).isPresent();
        return asked.stream()
                .filter(each -> !isAskedAlready || !each.person().equals(predecessor))
                .map(each -> each.person().equals(predecessor) ? successor : each)
                .toList();
    }

    /**
     * Returns whether, after a consent, fewer persons would take part in the proposal than the proposed command
     * requires. A person who also consents as a deputy is counted only once.
     */
    public boolean lacksPersonsWith(Consent consent) {
        return hasEnoughPersons() && !with(consent).hasEnoughPersons();
    }

    Proposal with(Consent consent) {
        List<Consent> more = new ArrayList<>(consents);
        more.add(consent);
        return new Proposal(id, matter, proposer, at, revision, asked, more);
    }
}
