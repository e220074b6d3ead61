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
 * An open proposal: a matter, the persons who must agree to it, and those who have (X9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its identity within the order
 * @param matter what will be done
 * @param proposer who proposes it
 * @param at when it was proposed
 * @param revision the content that it was proposed for; a change of the order makes it lapse
 * @param asked who must agree
 * @param consents who has agreed, in the order in which they did
 */
public record Proposal(
        ProposalId id,
        Matter<?> matter,
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
     * @param person who
     * @param roles the roles in which they did; what becomes of the proposal is told to these
     */
    public record Proposer(ActorId person, Set<Role> roles) {
        public Proposer {
            roles = Set.copyOf(roles);
        }
    }

    /** Returns the matter as one of the order that it was proposed for. */
    @SuppressWarnings("unchecked") // an event of the order has brought it
    public <O extends Order<O>> Matter<O> matterOf(O order) {
        return (Matter<O>) matter;
    }

    /** Returns those whose consent is missing. */
    public List<Asked> missing() {
        return asked.stream()
                .filter(each ->
                        consents.stream().noneMatch(given -> given.person().equals(each.person())))
                .toList();
    }

    /** Whether every named person has agreed. */
    public boolean isAgreed() {
        return missing().isEmpty();
    }

    /** Returns the person as one who is asked. */
    public Optional<Asked> asked(ActorId person) {
        return asked.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Returns the roles to tell of what becomes of it: the proposer's, and those of the persons asked. */
    public Set<Role> concerned() {
        Set<Role> all = new LinkedHashSet<>(proposer.roles());
        asked.forEach(each -> all.add(each.role()));
        return all;
    }

    /** This proposal with the successor of a person in a role: what they have still to answer, and what they have proposed, passes on (X13). */
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

    Proposal with(Consent consent) {
        List<Consent> more = new ArrayList<>(consents);
        more.add(consent);
        return new Proposal(id, matter, proposer, at, revision, asked, more);
    }
}
