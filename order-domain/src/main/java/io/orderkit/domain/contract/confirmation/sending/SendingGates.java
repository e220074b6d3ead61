package io.orderkit.domain.contract.confirmation.sending;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The conditions for sending the confirmation and for recording whether it was legible on arrival (C8). */
public final class SendingGates {
    /**
     * The condition that, after the dates have moved, none of the dates on the confirmation is in the past (C9.3). A
     * confirmation that was lost can be sent again while its return is awaited.
     */
    public static final Gate<ContractOrder> NO_DATE_PAST =
            Gate.<ContractOrder>named("no-date-past", SendingGates::pastDates).clearedBy(WriteInstruction.class);

    /**
     * The condition that CS still has to record whether a sending was legible on arrival. A clear return makes this
     * record unnecessary.
     */
    public static final Gate<ContractOrder> A_SENDING_IS_UNCONFIRMED = Gate.when(
            "a-sending-is-unconfirmed",
            (order, moment) -> Confirmation.of(order).unconfirmedSending().isPresent(),
            ConfirmationRefusal.NO_SENDING_UNCONFIRMED);

    private SendingGates() {}

    private static List<Refusal> pastDates(ContractOrder order, Moment moment) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate today = moment.today();
        OrderDates.of(order, moment).ifPresent(dates -> {
            past(refusals, "production", dates.production(), today);
            past(refusals, "scheduled", dates.scheduled(), today);
            past(refusals, "confirmed", dates.confirmed(), today);
            dates.csDelivery().ifPresent(date -> past(refusals, "cs-delivery", date, today));
            dates.offeredArrival().ifPresent(date -> past(refusals, "offered-arrival", date, today));
        });
        return refusals;
    }

    private static void past(List<Refusal> refusals, String which, LocalDate date, LocalDate today) {
        if (date.isBefore(today)) {
            refusals.add(Refusal.gate(
                    ConfirmationRefusal.CONFIRMATION_DATE_PAST,
                    "date",
                    "@date." + which,
                    "found",
                    date,
                    "today",
                    today));
        }
    }
}
