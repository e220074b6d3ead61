package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;

/** The transfer of a person's open consents and proposals to a successor (X9, X13). */
public final class ConsentSuccession {
    private ConsentSuccession() {}

    /**
     * Returns the order after a successor has taken over a role. The successor owes the consents that the predecessor
     * owed in it, and may withdraw the predecessor's proposals. A consent that was given stays the predecessor's. The
     * deputy of the predecessor is no longer anybody's deputy.
     */
    public static <O extends Order<O>> O passedOn(O order, Role role, ActorId predecessor, ActorId successor) {
        Asked next = new Asked(successor, role, Deputies.of(order, successor));
        O passed = order.with(Proposals.KEY, proposals -> proposals.passedOn(role, predecessor, next));
        return Deputies.of(order, predecessor).isPresent()
                ? passed.with(Deputies.KEY, deputies -> deputies.without(predecessor))
                : passed;
    }

    /** Returns whether a person has something open in a role: a consent that they owe, or a proposal that they made. */
    public static boolean concerns(Order<?> order, Role role, ActorId person) {
        return Proposals.of(order).open().stream()
                .anyMatch(open -> owes(open, role, person) || made(open, role, person));
    }

    /** Returns whether anybody has something open in a role. */
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
