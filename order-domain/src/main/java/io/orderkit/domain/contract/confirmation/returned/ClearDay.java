package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.waiting.ReturnRound;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.List;

/** The day on which a return becomes clear, given the cut-off time in the terms of its sending (C9.3). */
final class ClearDay {
    private ClearDay() {}

    /** Returns the day on which a document without findings arrived. */
    static LocalDate ofArrival(ContractOrder order, ReturnedPaper paper) {
        List<ReturnRound> turns = Confirmation.of(order).turns();
        return of(
                order,
                turns.isEmpty() ? paper.arrived() : turns.get(turns.size() - 1).arrived());
    }

    static LocalDate of(ContractOrder order, HappenedOn happened) {
        return ReturnTimes.first(order).map(sending -> sending.dayOf(happened)).orElse(happened.day());
    }
}
