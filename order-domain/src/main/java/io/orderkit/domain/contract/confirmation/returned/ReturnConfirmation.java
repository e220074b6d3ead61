package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * C9: the salesperson, or the entrusted agent, has the confirmation back. What counts is the day on which it arrived, not the day
 * on which it is entered; an arrival that lies more than a few days back is entered by the CS supervisor (C9.3).
 *
 * @param paper the paper
 */
@Wire("return-confirmation")
public record ReturnConfirmation(ReturnedPaper paper) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections();
        Confirmation.of(order).sending().ifPresent(sending -> {
            LocalDate today = sending.dayOf(deciding.now());
            LocalDate arrived = paper.arrivedOn();
            int limit = sending.terms().backDatingDays();
            objections
                    .when(
                            arrived.isAfter(today),
                            ConfirmationRefusal.RETURN_IN_THE_FUTURE,
                            "found",
                            arrived,
                            "today",
                            today)
                    .when(
                            arrived.isBefore(sending.day()),
                            ConfirmationRefusal.RETURN_BEFORE_SENDING,
                            "found",
                            arrived,
                            "sent",
                            sending.day())
                    .when(
                            arrived.isBefore(today.minusDays(limit))
                                    && !deciding.actor().is(Role.CS_SUPERVISOR),
                            ConfirmationRefusal.BACK_DATING_NEEDS_SUPERVISOR,
                            "found",
                            arrived,
                            "limit",
                            limit);
        });
        return objections.list();
    }

    @Override
    public List<ConfirmationReturned> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ConfirmationReturned(paper));
    }
}
