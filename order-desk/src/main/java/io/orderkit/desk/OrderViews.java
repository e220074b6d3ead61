package io.orderkit.desk;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Read access to the orders of one process. Thread-safe. */
final class OrderViews<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final DeskParts parts;
    private final OrderLoader<O> orders;
    private final Decider<O> decider;

    OrderViews(ProcessDefinition<O> process, DeskParts parts, OrderLoader<O> orders, Decider<O> decider) {
        this.process = process;
        this.parts = parts;
        this.orders = orders;
        this.decider = decider;
    }

    /** Returns an order if it belongs to this process and lies within the reader's scope. */
    private Optional<FoldedOrder<O>> visible(ReadScope scope, FoldedOrder<O> order) {
        return Optional.of(order)
                .filter(folded -> folded.process().equals(Optional.of(process.name())))
                .filter(folded -> scope.allows(folded.order().customer()));
    }

    /** Returns the current order. */
    Optional<OrderView> view(ReadScope scope, OrderId order) {
        return view(scope, orders.load(order), parts.clock().instant());
    }

    /**
     * Returns the view of an order as of a given time. The history is replayed from the beginning only if the order has
     * changed since that time.
     */
    Optional<OrderView> view(ReadScope scope, OrderId order, Instant asOf) {
        FoldedOrder<O> current = orders.load(order);
        boolean changedSince = asOf.isBefore(parts.clock().instant())
                && current.changedAt().filter(asOf::isBefore).isPresent();
        return view(scope, changedSince ? orders.load(order, asOf) : current, asOf);
    }

    private Optional<OrderView> view(ReadScope scope, FoldedOrder<O> order, Instant when) {
        Moment moment = parts.moment(when, order.order());
        return visible(scope, order)
                .map(folded -> new OrderView(
                        process,
                        folded.version(),
                        folded.order(),
                        moment,
                        process.obligations(folded.order(), moment)));
    }

    /** Returns the people assigned to the order, or to the delivery or claim that the event concerns. */
    Optional<Addressees> addressees(ReadScope scope, EventEnvelope about) {
        return visible(scope, orders.load(about.order()))
                .map(FoldedOrder::order)
                .map(order -> about.instance()
                        .map(instance -> selected(order, instance))
                        .orElse(order))
                .map(process::addressees);
    }

    private O selected(O order, Instance instance) {
        return process.scopes().stream()
                .filter(scope -> scope.name().equals(instance.scope()))
                .findFirst()
                .map(scope -> Instances.select(order, scope, instance.number()))
                .orElse(order);
    }

    /**
     * Returns an order's summary as of the last append. The result is empty if the order belongs to another
     * process, or has been removed from the store in the meantime.
     */
    Optional<OrderSummary> summary(ReadScope scope, OrderId order) {
        return visible(scope, orders.load(order))
                .flatMap(folded -> parts.store().load(order, folded.version() - 1).stream()
                        .findFirst()
                        .map(last -> folded.summary(process, parts.moment(last.recordedAt(), folded.order()))));
    }

    Optional<List<Option<?>>> options(ReadScope scope, OrderId order, Actor actor) {
        Instant now = parts.clock().instant();
        Policies recording = parts.attempted(now).policies();
        return visible(scope, orders.load(order))
                .map(folded -> decider.review(folded, recording, now).after())
                .map(upToDate -> List.copyOf(process.options(
                        upToDate,
                        actor,
                        new Moment(now, parts.calendar(), parts.properties().about(upToDate, recording)))));
    }
}
