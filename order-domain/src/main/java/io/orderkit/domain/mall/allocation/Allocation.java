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
 * Who prepares and ships the order, and what is prepared (M3).
 *
 * @param sheet the allocation sheet; none before the order is allocated
 * @param person the person who was named; none when the whole department is meant
 * @param shipBy by when it is to be on its way
 * @param prepared what stands ready; none after it was allocated anew
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

    public static Allocation of(MallOrder order) {
        return order.part(KEY);
    }

    static Allocation to(Optional<ActorId> person, DocumentReference sheet, Instant shipBy) {
        return new Allocation(Optional.of(sheet), person, Optional.of(shipBy), List.of());
    }

    Allocation with(List<LineQuantity> stock) {
        return new Allocation(sheet, person, shipBy, stock);
    }

    /** Whether it is this actor's to prepare and ship: the person named, or anyone of the department. */
    public boolean isFor(Actor actor) {
        return sheet.isPresent() && person.map(actor.id()::equals).orElse(true);
    }
}
