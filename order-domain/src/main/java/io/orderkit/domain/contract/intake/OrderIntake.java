package io.orderkit.domain.contract.intake;

import io.orderkit.domain.catalogue.ChannelTrait;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.growing.GrowingSet;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** The facts about the intake of the order (C1–C4). */
@Value.Immutable
public interface OrderIntake extends WithOrderIntake {
    Parts.Key<OrderIntake> KEY = new Parts.Key<>("intake", new Builder().build());

    /** Returns the channel by which it came; empty before it is received. */
    Optional<Channel> channel();

    /** Returns the day of receipt in the company's calendar. */
    Optional<LocalDate> receivedOn();

    /** Returns the CS agent who received it. */
    Optional<ActorId> receiver();

    /** Returns the salesperson who is responsible for the customer. */
    Optional<ActorId> salesperson();

    /** Returns the order's former salespersons; their consents stay valid (X13). */
    Set<ActorId> formerSalespersons();

    /** Returns the CS agents whom the salesperson entrusted (C2.3). */
    @Value.Default
    default GrowingSet<ActorId> entrusted() {
        return GrowingSet.empty();
    }

    /** Returns the items that were unclear and have not been clarified (C2.3). */
    Set<FormItem> unclear();

    /** Returns the revision that the customer agreed to when it was read back (C2.1). */
    @Value.Default
    default Revision readBack() {
        return Revision.NONE;
    }

    /** Returns the deadline of the complete data that the salesperson owes (C2.2); empty when none are owed. */
    Optional<Instant> dataOwedBy();

    /** Returns the promises to reply (C4), oldest first. */
    @Value.Default
    default Log<Promised> promises() {
        return Log.empty();
    }

    /**
     * A promise, with the revision at that time. A question that arises after a later change was not part of the
     * promise (X8).
     *
     * @param promise the promise: its recipient, its subject and its time
     * @param revision the revision at the time of the promise
     */
    record Promised(ReplyPromise promise, Revision revision) {}

    /** Returns whether somebody is the order's salesperson, or was when they were asked. */
    default boolean isOrWasSalesperson(ActorId person) {
        return salesperson().filter(person::equals).isPresent()
                || formerSalespersons().contains(person);
    }

    /** Returns the intake part of an order. */
    static OrderIntake of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns whether the order was spoken, so that it must be read back (C2.1). */
    static boolean isReadBack(ContractOrder order, Moment moment) {
        Optional<Channel> channel = of(order).channel();
        return channel.isPresent() && moment.catalogue().has(channel.get(), ChannelTrait.READ_BACK);
    }

    /**
     * Returns a refusal when the content names another customer. The customer of an order never changes: an order of
     * somebody else is another order.
     */
    static List<Refusal> mustBeOf(Optional<CustomerId> customer, OrderContent said) {
        return new Objections()
                .when(
                        said.customer().isPresent() && !said.customer().equals(customer),
                        IntakeRefusal.OTHER_CUSTOMER,
                        "found",
                        said.customer().map(CustomerId::value).orElse("?"),
                        "expected",
                        customer.map(CustomerId::value).orElse("?"))
                .list();
    }

    /**
     * Returns the order at the revision that was read back or checked. Earlier promises do not extend to a later
     * revision.
     */
    static ContractOrder atRevision(ContractOrder order, Revision named) {
        return order.atRevision(named).with(OrderIntake.KEY, intake -> {
            Log<Promised> promises = Log.empty();
            for (Promised given : intake.promises()) {
                boolean later = given.revision().compareTo(named) > 0;
                promises = promises.plus(later ? new Promised(given.promise(), named) : given);
            }
            Log<Promised> until = promises;
            return intake.withPromises(until);
        });
    }

    /** Returns this part with changes made by a builder. */
    default OrderIntake with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** A builder of the intake part. Not thread-safe. */
    final class Builder extends ImmutableOrderIntake.Builder {}
}
