package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.Parts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The assignment of a mall order to the people who prepare and ship it, together with the prepared stock (M3).
 *
 * @param sheet the allocation sheet; empty until the order is allocated
 * @param person the person named on the sheet; empty if the whole logistics department is responsible
 * @param shipBy the deadline for shipping
 * @param prepared the prepared stock; empty again after the order is reallocated
 */
public record Allocation(
        Optional<DocumentReference> sheet,
        Optional<ActorId> person,
        Optional<Instant> shipBy,
        List<LineQuantity> prepared) {
    static final Parts.Key<Allocation> KEY = new Parts.Key<>(
            "allocation", new Allocation(Optional.empty(), Optional.empty(), Optional.empty(), List.of()));

    public Allocation {
        prepared = List.copyOf(prepared);
    }

    /** Returns the allocation of an order. */
    public static Allocation of(MallOrder order) {
        return order.part(KEY);
    }

    static Allocation to(Optional<ActorId> person, DocumentReference sheet, Instant shipBy) {
        return new Allocation(Optional.of(sheet), person, Optional.of(shipBy), List.of());
    }

    Allocation with(List<LineQuantity> stock) {
        return new Allocation(sheet, person, shipBy, stock);
    }

    /**
     * Returns whether an actor can prepare and ship the order, as the person named or as a member of the department.
     */
    public boolean isFor(Actor actor) {
        return sheet.isPresent() && person.map(actor.id()::equals).orElse(true);
    }
}
