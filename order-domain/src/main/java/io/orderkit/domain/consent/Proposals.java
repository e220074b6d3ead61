package io.orderkit.domain.consent;

import io.orderkit.domain.growing.GrowingMap;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Parts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The open proposals of an order, with the outcomes of those already closed (X9).
 *
 * <p>Immutable and thread-safe.
 *
 * @param bySubject the open proposals by subject, oldest first; each subject has at most one
 * @param closed the outcomes of the closed proposals
 */
public record Proposals(Map<String, Proposal> bySubject, GrowingMap<ProposalId, ProposalEnd> closed) {
    public static final Parts.Key<Proposals> KEY =
            new Parts.Key<>("proposals", new Proposals(Map.of(), GrowingMap.empty()));

    public Proposals {
        bySubject = Collections.unmodifiableMap(new LinkedHashMap<>(bySubject));
    }

    /** Returns the proposals of an order. */
    public static Proposals of(Order<?> order) {
        return order.parts().get(KEY);
    }

    /** Returns the open proposals, oldest first. */
    public List<Proposal> open() {
        return List.copyOf(bySubject.values());
    }

    /** Returns an open proposal by its id. */
    public Optional<Proposal> find(ProposalId id) {
        for (Proposal proposal : bySubject.values()) {
            if (proposal.id().equals(id)) {
                return Optional.of(proposal);
            }
        }
        return Optional.empty();
    }

    /** Returns the id of the order's next proposal. */
    public ProposalId next() {
        return ProposalId.numbered(bySubject.size() + closed.size() + 1);
    }

    /** Returns these proposals with a new one added, which replaces any open proposal on the same subject. */
    Proposals with(Proposal proposal) {
        String subject = proposal.matter().subject();
        Proposals before = Optional.ofNullable(bySubject.get(subject))
                .map(old -> without(old.id(), ProposalEnd.SUPERSEDED))
                .orElse(this);
        Map<String, Proposal> open = new LinkedHashMap<>(before.bySubject);
        open.put(subject, proposal);
        return new Proposals(open, before.closed);
    }

    Proposals with(ProposalId id, Consent consent) {
        Map<String, Proposal> open = new LinkedHashMap<>(bySubject);
        open.replaceAll((subject, proposal) -> proposal.id().equals(id) ? proposal.with(consent) : proposal);
        return new Proposals(open, closed);
    }

    Proposals passedOn(Role role, ActorId predecessor, Asked successor) {
        Map<String, Proposal> open = new LinkedHashMap<>();
        bySubject.forEach((subject, proposal) -> open.put(subject, proposal.passedOn(role, predecessor, successor)));
        return open.equals(bySubject) ? this : new Proposals(open, closed);
    }

    Proposals without(ProposalId id, ProposalEnd closing) {
        Map<String, Proposal> open = new LinkedHashMap<>(bySubject);
        open.values().removeIf(proposal -> proposal.id().equals(id));
        return new Proposals(open, closed.plus(id, closing));
    }
}
