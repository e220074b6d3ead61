package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The lateness of an arrival that is stated in the delivery notification or has been recorded (C10.1, C16). An arrival
 * is late if its day is after the {@linkplain PromisedArrival promised day}.
 *
 * @param promised the promised day
 * @param day the day of the arrival
 */
public record ArrivalLateness(LocalDate promised, LocalDate day) {
    /** Returns the lateness of an arrival; empty if the arrival is not late or no day has been promised. */
    public static Optional<ArrivalLateness> of(ContractOrder order, Instant arrival, Moment moment) {
        LocalDate day = moment.calendar().dayOf(arrival);
        return PromisedArrival.arrival(order, moment)
                .filter(day::isAfter)
                .map(promised -> new ArrivalLateness(promised, day));
    }

    /** Returns the number of days by which an arrival is late, or 0 if it is not late. */
    public static int days(ContractOrder order, Instant arrival, Moment moment) {
        return of(order, arrival, moment)
                .map(late -> Math.toIntExact(ChronoUnit.DAYS.between(late.promised, late.day)))
                .orElse(0);
    }
}
