package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.settlement.Settlement;
import io.orderkit.domain.model.Money;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementTerms.Counting;
import io.orderkit.domain.process.BusinessCalendar;
import io.orderkit.domain.process.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of an order as they stand at a moment (C9.3, C10.1). Derived, never incremented: a review that runs twice, late, or
 * not for a week gives the same dates.
 *
 * @param daysLate by how many days the return is late
 * @param scheduled when the goods are to be finished; binds production
 * @param confirmed the date on the confirmation, moved by as many; lateness towards the customer is measured by it
 */
public record OrderDates(int daysLate, LocalDate scheduled, LocalDate confirmed) {
    /** The dates, once a confirmation was entered. */
    public static Optional<OrderDates> of(ContractOrder order, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        return confirmation.sheet().map(sheet -> {
            int daysLate = daysLate(order, moment);
            return new OrderDates(
                    daysLate,
                    shifted(scheduledBase(order, sheet), daysLate, confirmation, moment.calendar()),
                    shifted(sheet.confirmationDate(), daysLate, confirmation, moment.calendar()));
        });
    }

    /** The day of an instant, as the terms count days: a day may end before midnight. */
    static LocalDate dayOf(Instant instant, PostponementTerms terms, BusinessCalendar calendar) {
        ZonedDateTime local = instant.atZone(calendar.zone());
        boolean dayHasEnded = !terms.dayEnds().equals(LocalTime.MIDNIGHT)
                && !local.toLocalTime().isBefore(terms.dayEnds());
        return dayHasEnded ? local.toLocalDate().plusDays(1) : local.toLocalDate();
    }

    /** A re-written instruction brings its own date; what was late before it does not count again. */
    private static LocalDate scheduledBase(ContractOrder order, ConfirmationSheet sheet) {
        return Instructions.rewrittenSince(order, sheet).orElse(sheet.scheduledDate());
    }

    static int daysLate(ContractOrder order, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        if (confirmation.daysLateAtRelease().isPresent()) {
            return confirmation.daysLateAtRelease().get();
        }
        return confirmation
                .sending()
                .filter(Sending::legible)
                .map(sending -> {
                    LocalDate today = dayOf(moment.now(), sending.terms(), moment.calendar());
                    LocalDate until =
                            latest(confirmation.clearOn().orElse(today), depositDay(order, sending, moment, today));
                    return Math.max(0, count(sending, Instructions.base(order, sending), until, moment.calendar()));
                })
                .orElse(0);
    }

    /** Where the terms count a late deposit too: the day on which it was there in full, today while it is not. */
    private static LocalDate depositDay(ContractOrder order, Sending sending, Moment moment, LocalDate today) {
        Optional<Money> required = Confirmation.of(order)
                .sheet()
                .flatMap(ConfirmationSheet::deposit)
                .filter(Money::isPositive);
        if (!sending.terms().lateDepositCounts() || required.isEmpty()) {
            return sending.day();
        }
        return Settlement.of(order)
                .dayOnWhichArrived(required.get())
                .map(at -> dayOf(at, sending.terms(), moment.calendar()))
                .orElse(today);
    }

    private static int count(Sending sending, LocalDate from, LocalDate until, BusinessCalendar calendar) {
        if (!until.isAfter(from)) {
            return 0;
        }
        long days = sending.terms().counting() == Counting.CALENDAR_DAYS
                ? ChronoUnit.DAYS.between(from, until)
                : workingDaysAfter(from, calendar)
                        .takeWhile(day -> !day.isAfter(until))
                        .count();
        return Math.toIntExact(days);
    }

    private static LocalDate shifted(
            LocalDate date, int daysLate, Confirmation confirmation, BusinessCalendar calendar) {
        if (daysLate == 0 || confirmation.sending().isEmpty()) {
            return date;
        }
        PostponementTerms terms = confirmation.sending().get().terms();
        long by = (long) daysLate * terms.daysPerDay();
        if (by == 0 || terms.counting() == Counting.CALENDAR_DAYS) {
            return date.plusDays(by);
        }
        return workingDaysAfter(date, calendar).skip(by - 1).findFirst().orElseThrow();
    }

    private static Stream<LocalDate> workingDaysAfter(LocalDate day, BusinessCalendar calendar) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(calendar::isWorkingDay);
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
