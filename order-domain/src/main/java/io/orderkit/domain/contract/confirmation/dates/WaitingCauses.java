package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.waiting.DaySpan;
import io.orderkit.domain.contract.confirmation.waiting.ReturnRound;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The periods during which the company waited for the customer, grouped by cause (C9.3). If only working days count,
 * day 0 counts only if it is a working day.
 *
 * @param byReturn the period from day 0 until the returned document reached the company
 * @param byFindings the periods between asking the customer about a finding and settling the finding
 * @param byDeposit the period from day 0 until the required deposit was fully paid, if this period counts
 *     under the terms
 */
record WaitingCauses(DaySpan byReturn, List<DaySpan> byFindings, Optional<DaySpan> byDeposit) {
    static WaitingCauses of(ContractOrder order, ConfirmationSending dayZero) {
        List<ReturnRound> turns = Confirmation.of(order).turns();
        return new WaitingCauses(byReturn(turns, dayZero), byFindings(turns, dayZero), byDeposit(order, dayZero));
    }

    List<DaySpan> all() {
        List<DaySpan> all = new ArrayList<>();
        all.add(byReturn);
        all.addAll(byFindings);
        byDeposit.ifPresent(all::add);
        return all;
    }

    private static DaySpan byReturn(List<ReturnRound> turns, ConfirmationSending dayZero) {
        return new DaySpan(
                dayZero.day(),
                turns.stream().map(turn -> dayZero.dayOf(turn.arrived())).min(LocalDate::compareTo));
    }

    /**
     * Returns the periods during which the customer had findings to settle. The arrival of a new document counts as the
     * answer to the findings about the previous document.
     */
    private static List<DaySpan> byFindings(List<ReturnRound> turns, ConfirmationSending dayZero) {
        List<DaySpan> spans = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            ReturnRound turn = turns.get(i);
            turn.answered()
                    .forEach(each ->
                            spans.add(DaySpan.between(dayZero.dayOf(each.put()), dayZero.dayOf(each.settled()))));
            Optional<LocalDate> nextPaper = i + 1 < turns.size()
                    ? Optional.of(dayZero.dayOf(turns.get(i + 1).arrived()))
                    : Optional.empty();
            turn.put().forEach(put -> spans.add(new DaySpan(dayZero.dayOf(put), nextPaper)));
        }
        return spans;
    }

    private static Optional<DaySpan> byDeposit(ContractOrder order, ConfirmationSending dayZero) {
        return Confirmation.of(order)
                .sheet()
                .flatMap(ConfirmationSheet::deposit)
                .filter(required -> dayZero.terms().lateDepositCounts() && required.isPositive())
                .map(required -> new DaySpan(dayZero.day(), completeOn(order, required, dayZero)));
    }

    private static Optional<LocalDate> completeOn(ContractOrder order, Money required, ConfirmationSending dayZero) {
        return PaymentAccount.of(order)
                .dayOnWhichArrived(required)
                .map(dayZero::at)
                .map((HappenedOn arrived) -> dayZero.dayOf(arrived));
    }
}
