package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The limits on the arrival time stated for the signed document (C9.3). The arrival must be after the first sending and
 * not in the future. Only the CS supervisor can enter an arrival that is more than a few days in the past. A date
 * without a time is accepted if it is at most one day outside the limits (X11).
 */
final class ReturnTimes {
    private ReturnTimes() {}

    static List<Refusal> objections(ContractOrder order, ReturnedPaper paper, Deciding deciding) {
        return first(order).map(sending -> objections(sending, paper, deciding)).orElse(List.of());
    }

    private static List<Refusal> objections(ConfirmationSending sending, ReturnedPaper paper, Deciding deciding) {
        HappenedOn arrived = paper.arrived();
        HappenedOn now = sending.at(deciding.now());
        LocalDate today = sending.dayOf(deciding.now());
        int limit = sending.terms().backDatingDays();
        return new Objections()
                .when(
                        arrived.isAfter(deciding.now(), sending.zone()),
                        ConfirmationRefusal.RETURN_IN_THE_FUTURE,
                        "found",
                        arrived,
                        "today",
                        now.day())
                .when(
                        arrived.isBefore(sending.sentOn(), sending.zone()),
                        ConfirmationRefusal.RETURN_BEFORE_SENDING,
                        "found",
                        arrived,
                        "sent",
                        sending.sentOn())
                .when(
                        sending.dayOf(arrived).isBefore(today.minusDays(limit))
                                && !deciding.actor().is(Role.CS_SUPERVISOR),
                        ConfirmationRefusal.BACK_DATING_NEEDS_SUPERVISOR,
                        "found",
                        arrived,
                        "limit",
                        limit)
                .list();
    }

    /**
     * Returns the time at which the document counts as having arrived. Because of time zones, a date without a time can
     * be one day after the day of entry. In that case, the day of entry is used.
     */
    static HappenedOn counted(ContractOrder order, ReturnedPaper paper, Deciding deciding) {
        HappenedOn now = first(order)
                .map(sending -> sending.at(deciding.now()))
                .orElseGet(() -> HappenedOn.at(
                        deciding.now(), deciding.moment().calendar().zone()));
        return paper.arrived().noLaterThan(now);
    }

    /**
     * Returns the first sending of the version; a document that arrived earlier cannot be the signed return of that
     * version.
     */
    static Optional<ConfirmationSending> first(ContractOrder order) {
        return Confirmation.of(order).sendings().stream().findFirst();
    }
}
