package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/**
 * The command that notifies the parties when the dates have moved, for instance because time has passed (C9.3). The
 * review calculates the dates but does not store them. The review sends a notification only if the number of waiting
 * days has changed since the last one.
 */
@Wire("review-postponement")
public record ReviewPostponement() implements Command<ContractOrder> {
    /** Returns the command that reviews the dates, if they have moved since the last notification. */
    public static Optional<DueCommand> due(ContractOrder order, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        return isDue(order, moment)
                ? Optional.of(new DueCommand(
                        new ReviewPostponement(),
                        "v" + confirmation.version() + "-" + OrderDates.today(order, moment) + "-"
                                + confirmation.daysLateTold() + "-" + OrderDates.daysLate(order, moment)))
                : Optional.empty();
    }

    /**
     * Returns whether the parties must be notified that the dates have moved. The terms must allow the dates to move,
     * and the number of waiting days must have changed since the last notification.
     */
    static boolean isDue(ContractOrder order, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        boolean datesMove = confirmation
                .dayZero()
                .or(confirmation::sending)
                .filter(sending -> sending.terms().daysPerDay() > 0)
                .isPresent();
        return datesMove && OrderDates.daysLate(order, moment) != confirmation.daysLateTold();
    }

    @Override
    public List<DatesPostponed> decide(ContractOrder order, Deciding deciding) {
        Confirmation confirmation = Confirmation.of(order);
        OrderDates dates = OrderDates.of(order, deciding.moment()).orElseThrow();
        boolean later = dates.daysLate() > confirmation.daysLateTold();
        return List.of(DatesPostponed.of(
                confirmation,
                dates,
                Shift.of(order, deciding.moment())
                        .map(shift -> shift.cause(later))
                        .orElse(DatesPostponed.Cause.SENDING_WAS_CORRECTED)));
    }
}
