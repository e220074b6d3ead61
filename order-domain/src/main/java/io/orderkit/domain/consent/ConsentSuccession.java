package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;

/** The transfer of a person's open consents and proposals to a successor (X9, X13). */
public final class ConsentSuccession {
    private ConsentSuccession() {}

    /**
     * Returns a copy of the order in which a successor has taken over a person's role. The successor inherits the
     * consents that the predecessor still owes in that role, and may withdraw the predecessor's proposals. Consents
     * that the predecessor has already given remain in the predecessor's name. A deputy named by the predecessor can no
     * longer consent.
     */
    public static <O extends Order<O>> O passedOn(O order, Role role, ActorId predecessor, ActorId successor) {
        Asked next = new Asked(successor, role, Deputies.of(order, successor));
        O passed = order.with(Proposals.KEY, proposals -> proposals.passedOn(role, predecessor, next));
        return Deputies.of(order, predecessor).isPresent()
                ? passed.with(Deputies.KEY, deputies -> deputies.without(predecessor))
                : passed;
    }

    /** Returns whether a person, in a given role, still owes a consent or has an open proposal. */
    public static boolean concerns(Order<?> order, Role role, ActorId person) {
        return Proposals.of(order).open().stream()
                .anyMatch(open -> owes(open, role, person) || made(open, role, person));
    }

    /** Returns whether any holder of a role still owes a consent or has an open proposal. */
    public static boolean concernsAny(Order<?> order, Role role) {
        return Proposals.of(order).open().stream()
                .anyMatch(open -> open.proposer().roles().contains(role)
                        || open.missing().stream()
                                .anyMatch(asked -> asked.role().equals(role)));
    }

    private static boolean owes(Proposal open, Role role, ActorId person) {
        return open.missing().stream()
                .anyMatch(asked -> asked.person().equals(person) && asked.role().equals(role));
    }

    private static boolean made(Proposal open, Role role, ActorId person) {
        return open.proposer().person().equals(person)
                && open.proposer().roles().contains(role);
    }
}
