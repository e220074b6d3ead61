package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Occasion;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;
import java.util.Optional;

/**
 * C9.3: time has moved the dates, or a return that had arrived earlier takes a shift back. The dates themselves are derived; this
 * tells those concerned, once for each number of days.
 */
@Wire("review-postponement")
public record ReviewPostponement() implements OrderCommand {
    /** Due when the days late are others than those that were told. */
    public static Optional<Occasion> due(ContractOrder order, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        int daysLate = OrderDates.daysLate(order, moment);
        return daysLate == confirmation.daysLateTold() || confirmation.sending().isEmpty()
                ? Optional.empty()
                : Optional.of(new Occasion(
                        new ReviewPostponement(),
                        "v" + confirmation.version() + "-" + moment.today() + "-" + confirmation.daysLateTold() + "-"
                                + daysLate));
    }

    public static List<DatesPostponed> decide(ContractOrder order, ReviewPostponement command, Deciding deciding) {
        Confirmation confirmation = Confirmation.of(order);
        OrderDates dates = OrderDates.of(order, deciding.moment()).orElseThrow();
        DatesPostponed.Cause cause = dates.daysLate() < confirmation.daysLateTold()
                ? DatesPostponed.Cause.RETURN_HAD_ARRIVED_EARLIER
                : DatesPostponed.Cause.RETURN_IS_LATE;
        return List.of(new DatesPostponed(
                confirmation.version(),
                confirmation.daysLateTold(),
                dates.daysLate(),
                dates.scheduled(),
                dates.confirmed(),
                cause));
    }
}
