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

/** The facts recorded when an order is taken in (C1–C4). */
@Value.Immutable
public interface OrderIntake extends WithOrderIntake {
    Parts.Key<OrderIntake> KEY = new Parts.Key<>("intake", new Builder().build());

    /** Returns the channel through which the order came, or an empty result if the order has not been received yet. */
    Optional<Channel> channel();

    /** Returns the day, in the company's calendar, on which the order was received. */
    Optional<LocalDate> receivedOn();

    /** Returns the CS agent who received the order. */
    Optional<ActorId> receiver();

    /** Returns the salesperson who is responsible for the customer. */
    Optional<ActorId> salesperson();

    /** Returns the salespersons formerly responsible for the order, whose consents remain valid (X13). */
    Set<ActorId> formerSalespersons();

    /** Returns the CS agents to whom the salesperson has entrusted the order (C2.3). */
    @Value.Default
    default GrowingSet<ActorId> entrusted() {
        return GrowingSet.empty();
    }

    /** Returns the items that were found unclear and have not been clarified yet (C2.3). */
    Set<FormItem> unclear();

    /** Returns the revision of the order that was read back to the customer and that the customer approved (C2.1). */
    @Value.Default
    default Revision readBack() {
        return Revision.NONE;
    }

    /**
     * Returns the deadline by which the salesperson must complete the data (C2.2); empty if no data are outstanding.
     */
    Optional<Instant> dataOwedBy();

    /** Returns the promises to reply, oldest first (C4). */
    @Value.Default
    default Log<Promised> promises() {
        return Log.empty();
    }

    /**
     * A promise to reply, together with the revision that the order had when the promise was made. The promise does not
     * cover questions that a later change raises (X8).
     *
     * @param promise the promise, with the recipient, the subject and the time of the reply
     * @param revision the revision that the order had when the promise was made
     */
    record Promised(ReplyPromise promise, Revision revision) {}

    /** Returns whether a person is the current salesperson of the order or a former one. */
    default boolean isOrWasSalesperson(ActorId person) {
        return salesperson().filter(person::equals).isPresent()
                || formerSalespersons().contains(person);
    }

    /** Returns the intake data of an order. */
    static OrderIntake of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns whether the order came by phone and must therefore be read back (C2.1). */
    static boolean isReadBack(ContractOrder order, Moment moment) {
        Optional<Channel> channel = of(order).channel();
        return channel.isPresent() && moment.catalogue().has(channel.get(), ChannelTrait.READ_BACK);
    }

    /**
     * Returns a refusal if the given content names a different customer. The customer of an order never changes; an
     * order for a different customer is a separate order.
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
     * Returns the order at the given revision, which is the one that was read back or checked. Any promise to reply
     * with a later revision is also set to the given revision.
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

    /** Returns a copy of the intake data, changed through a builder. */
    default OrderIntake with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** A builder for the intake data. Not thread-safe. */
    final class Builder extends ImmutableOrderIntake.Builder {}
}
