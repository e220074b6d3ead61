package io.orderkit.domain.contract.intake;

import io.orderkit.domain.catalogue.ChannelTrait;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import io.orderkit.domain.wire.Since;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The command that records the receipt of an order (C1). The content can be incomplete, because missing items are
 * requested later.
 *
 * @param channel the channel
 * @param salesperson the salesperson who is responsible for the customer
 * @param content the content of the order as stated by the customer, arranged by the fields of the confirmation form
 * @param unclear the items that were found to be unclear when the order was compared with the form (C2.3)
 * @param document the fax or the salesperson's handwritten form; absent for a phone order
 * @param received the time of receipt; if absent, the current time. The day of receipt determines the applicable price
 *     plan (C5, X11)
 */
@Wire("receive-order")
public record ReceiveOrder(
        Channel channel,
        ActorId salesperson,
        OrderContent content,
        List<FormItem> unclear,
        Optional<DocumentReference> document,
        @Since("0.2") Optional<HappenedOn> received)
        implements Command<ContractOrder> {
    /** Creates the command for an order received at the current time. */
    public ReceiveOrder(
            Channel channel,
            ActorId salesperson,
            OrderContent content,
            List<FormItem> unclear,
            Optional<DocumentReference> document) {
        this(channel, salesperson, content, unclear, document, Optional.empty());
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.SALESPERSON, salesperson);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(content.customer().isEmpty(), IntakeRefusal.CUSTOMER_MISSING)
                .when(
                        document.isEmpty() && deciding.catalogue().has(channel, ChannelTrait.DOCUMENT),
                        IntakeRefusal.FAX_DOCUMENT_MISSING)
                .and(received.map(when -> TimeBounds.late(when, () -> question(deciding), deciding))
                        .orElse(List.of()))
                .list();
    }

    @Override
    public List<OrderReceived> decide(ContractOrder order, Deciding deciding) {
        boolean saidOnly = document.isEmpty() && deciding.catalogue().has(channel, ChannelTrait.DATA_OWED);
        return List.of(new OrderReceived(
                channel,
                deciding.by(),
                salesperson,
                content,
                unclear,
                document,
                saidOnly ? Optional.of(dataDue(deciding)) : Optional.empty(),
                day(deciding)));
    }

    private BackDatingFacts question(Deciding deciding) {
        return new BackDatingFacts(
                tier(deciding),
                Wire.Names.of(ReceiveOrder.class),
                deciding.actor().roles().stream()
                        .map(Object::toString)
                        .min(String::compareTo)
                        .orElse(""),
                Optional.of(channel),
                Circumstances.of(Optional.of(day(deciding)), content.customer()).known());
    }

    /** Returns the tier that the rules assign to a customer whose record has not been read yet (X7). */
    private Tier tier(Deciding deciding) {
        return deciding.policies()
                .judge(TierFacts.unknown()
                        .about(Circumstances.of(Optional.of(day(deciding)), content.customer())
                                .known()))
                .tier();
    }

    /**
     * Returns the day on which the order was received. Because of time zones, a date without a time can be one day
     * after the day of entry. The day of entry is then used instead.
     */
    private LocalDate day(Deciding deciding) {
        return received.map(HappenedOn::day)
                .filter(day -> day.isBefore(deciding.today()))
                .orElse(deciding.today());
    }

    private Instant dataDue(Deciding deciding) {
        Urgency urgency = content.urgency().orElse(Urgency.NORMAL);
        DueTimeFacts facts = new DueTimeFacts(
                "salesperson-data",
                tier(deciding),
                urgency,
                Circumstances.of(Optional.of(day(deciding)), content.customer()).known());
        return deciding.now()
                .plus(Duration.ofHours(deciding.policies().judge(facts).hours()));
    }
}
