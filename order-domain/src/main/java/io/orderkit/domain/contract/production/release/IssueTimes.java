package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The events that must precede the issue of the production order (X11): the sending of the confirmation, the arrival of
 * the return if the rules require it first (C9.2), and the arrival of the deposit.
 */
final class IssueTimes {
    private IssueTimes() {}

    static List<HappenedOn> followed(ContractOrder order, Moment moment) {
        return Stream.of(sent(order), returned(order, moment), deposit(order, moment))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<HappenedOn> sent(ContractOrder order) {
        return Confirmation.of(order).sendings().stream().findFirst().map(ConfirmationSending::sentOn);
    }

    private static Optional<HappenedOn> returned(ContractOrder order, Moment moment) {
        return Confirmation.of(order)
                .paper()
                .map(ReturnedPaper::arrived)
                .filter(arrived -> !IssueTerms.of(order, moment.policies()).beforeReturn());
    }

    private static Optional<HappenedOn> deposit(ContractOrder order, Moment moment) {
        Optional<LocalDate> arrived = DepositGates.beforeProduction(order, moment.policies())
                .filter(required -> required.isPositive())
                .flatMap(required -> PaymentAccount.of(order).dayOnWhichArrived(required))
                .map(moment.calendar()::dayOf);
        return arrived.map(HappenedOn::on);
    }
}
