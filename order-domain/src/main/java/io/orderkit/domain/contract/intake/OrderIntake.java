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

/** What is known of how the order came in (C1–C4). */
@Value.Immutable
public interface OrderIntake extends WithOrderIntake {
    Parts.Key<OrderIntake> KEY = new Parts.Key<>("intake", new Builder().build());

    /** How it came; absent before it came. */
    Optional<Channel> channel();

    /** The company's day on which it came. */
    Optional<LocalDate> receivedOn();

    /** The CS agent who received it. */
    Optional<ActorId> receiver();

    /** The salesperson who is responsible for the customer. */
    Optional<ActorId> salesperson();

    /** Those who were the order's salesperson before; what they agreed to stands (X13). */
    Set<ActorId> formerSalespersons();

    /** The CS agents whom the salesperson entrusted (C2.3). */
    @Value.Default
    default GrowingSet<ActorId> entrusted() {
        return GrowingSet.empty();
    }

    /** The items that were unclear and have not been clarified (C2.3). */
    Set<FormItem> unclear();

    /** The revision that the customer agreed to when it was read back (C2.1). */
    @Value.Default
    default Revision readBack() {
        return Revision.NONE;
    }

    /** By when the salesperson owes the complete data (C2.2); absent when he owes none. */
    Optional<Instant> dataOwedBy();

    /** The promises to reply (C4), oldest first. */
    @Value.Default
    default Log<Promised> promises() {
        return Log.empty();
    }

    /**
     * A promise, and what the order said when it was given: what is asked of a changed order later is not what was promised then (X8).
     *
     * @param promise who was told what, and by when
     * @param revision the content when it was given
     */
    record Promised(ReplyPromise promise, Revision revision) {}

    /** Whether somebody is the order's salesperson, or was when they were asked. */
    default boolean isOrWasSalesperson(ActorId person) {
        return salesperson().filter(person::equals).isPresent()
                || formerSalespersons().contains(person);
    }

    static OrderIntake of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns whether the order came by a channel by which it was only said, so that it is read back (C2.1). */
    static boolean isReadBack(ContractOrder order, Moment moment) {
        Optional<Channel> channel = of(order).channel();
        return channel.isPresent() && moment.catalogue().has(channel.get(), ChannelTrait.READ_BACK);
    }

    /** Whose order it is stays: what somebody else orders is another order. */
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

    /** The order at the revision that was read back, or checked; what was promised before was not promised of a later one. */
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

    default OrderIntake with(UnaryOperator<Builder> change) {
        return change.apply(new Builder().from(this)).build();
    }

    /** Builds the part. Not thread-safe. */
    final class Builder extends ImmutableOrderIntake.Builder {}
}
