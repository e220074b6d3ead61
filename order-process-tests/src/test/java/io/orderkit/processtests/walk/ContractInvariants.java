package io.orderkit.processtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.confirmation.waiting.ReturnRound;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.dispatch.GoodsLeft;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.release.ProductionOrderIssued;
import io.orderkit.domain.contract.production.release.ProductionReleased;
import io.orderkit.domain.contract.settlement.Balance;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.walk.WalkWatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The invariants of all walks of contract orders. The invariants are derived from the requirements, independently of the tested code. */
final class ContractInvariants implements WalkWatch<ContractOrder> {
    private static final Currency CNY = Currency.getInstance("CNY");

    @Override
    public void before(OrderEvent<ContractOrder> event, ContractOrder order, Moment moment) {
        if (event instanceof GoodsLeft) {
            goodsMayLeave(order);
        }
        if (event instanceof ProductionOrderIssued issued) {
            mayBeProduced(order, issued);
        }
        if (event instanceof ProductionReleased) {
            assertThat(taken(order))
                    .as("X10: nothing was taken from the deposit that was asked at the issue")
                    .isLessThanOrEqualTo(Money.zero(CNY));
        }
    }

    private static void goodsMayLeave(ContractOrder order) {
        Delivery delivery = Delivery.of(order);
        assertThat(order.isAt(PaymentState.GATE_PASSED))
                .as("C13: the payment gate is passed")
                .isTrue();
        assertThat(askedOpen(order).isPositive()
                        && (PaymentAccount.of(order).balanceAsked()
                                || taken(order).isPositive()))
                .as("X10: what the gate was passed with is here")
                .isFalse();
        assertThat(delivery.notice().isPresent() || delivery.emergency().isPresent())
                .as("C14.2: the notice or the emergency instruction is there")
                .isTrue();
        assertThat(delivery.rechecked() && delivery.wrong().isEmpty())
                .as("C14.1: the data were rechecked and are right")
                .isTrue();
        assertThat(Production.of(order).openAnomalies())
                .as("C11.1: no anomaly of what leaves is open")
                .noneMatch(anomaly -> isOfWhatLeaves(order, anomaly));
        assertThat(Production.of(order).receipts())
                .as("C13: what leaves is in the warehouse")
                .isNotEmpty();
    }

    /** Returns the unpaid part of the payment that the rules required at the review. */
    private static Money askedOpen(ContractOrder order) {
        Money paid = PaymentAccount.of(order).paid(CNY);
        BigDecimal percent = PaymentAccount.of(order).askedPercent().orElse(new BigDecimal(100));
        return Balance.open(order)
                .map(open -> open.plus(paid).percent(percent).minus(paid))
                .orElse(Money.zero(CNY));
    }

    private static boolean isOfWhatLeaves(ContractOrder order, Anomaly anomaly) {
        boolean ofAll = anomaly.lines().isEmpty() && anomaly.lots().isEmpty();
        return ofAll
                || Production.of(order).receipts().values().stream()
                        .flatMap(receipt -> receipt.goods().stream())
                        .anyMatch(anomaly::concerns);
    }

    /** Returns the unpaid part of the deposit that was required when the production order was issued. */
    private static Money taken(ContractOrder order) {
        return Production.of(order)
                .depositAsked()
                .map(asked -> asked.minus(PaymentAccount.of(order).paid(CNY)))
                .orElse(Money.zero(CNY));
    }

    private static void mayBeProduced(ContractOrder order, ProductionOrderIssued issued) {
        assertThat(Confirmation.of(order).clearOn().isPresent()
                        || issued.tier().tier().equals(Tier.A))
                .as("C9.1, C9.2: the clear return is here, or tier A")
                .isTrue();
        assertThat(Confirmation.of(order).holdsFor(order))
                .as("X8: the confirmation shows the order")
                .isTrue();
        BigDecimal percent = issued.deposit().orElseThrow().percent();
        Money total = order.content().total().orElseThrow();
        Money paid = PaymentAccount.of(order).paid(total.currency());
        assertThat(paid).as("C9.2: the required deposit is here").isGreaterThanOrEqualTo(total.percent(percent));
    }

    @Override
    public void after(ContractOrder order, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        if (confirmation.sheet().isEmpty()) {
            return;
        }
        if (confirmation.sending().isEmpty()) {
            return;
        }
        ConfirmationSheet sheet = confirmation.sheet().get();
        OrderDates dates = OrderDates.of(order, moment).orElseThrow();
        int waited = confirmation.daysLateAtRelease().orElseGet(() -> (int) dayZero(confirmation).stream()
                .flatMap(first ->
                        allDays(order, first.day(), moment.today()).filter(day -> isAwaited(order, day, first.day())))
                .count());
        assertThat(dates.daysLate())
                .as("C9.3: the days on which the next act was the customer's")
                .isEqualTo(waited);
        boolean planned = Production.of(order).anomalies().values().stream()
                .anyMatch(anomaly -> anomaly.dates().isPresent());
        if (planned) {
            return; // C11.1: an emergency plan has changed the dates
        }
        assertThat(dates.confirmed())
                .as("C9.3: the confirmation's date moves by as many")
                .isEqualTo(sheet.confirmationDate().plusDays(waited));
        Instruction instruction = Feasibility.of(order).instruction().orElseThrow();
        if (confirmation.printedFrom().equals(Optional.of(instruction.dates()))) {
            assertThat(dates.scheduled())
                    .as("C9.3: scheduled = printed + waiting days")
                    .isEqualTo(sheet.scheduledDate().plusDays(waited));
        } else {
            assertThat(dates.scheduled())
                    .as("C9.3: what was waited before production re-wrote is in its date already")
                    .isBetween(
                            instruction.scheduledDate(),
                            instruction.scheduledDate().plusDays(waited));
        }
    }

    /**
     * Returns all days from day 0 up to, but not including, today. If the customer was asked about a finding before day
     * 0, the result begins on the day of the first such question.
     */
    private static Stream<LocalDate> allDays(ContractOrder order, LocalDate dayZero, LocalDate today) {
        Stream<LocalDate> put = Confirmation.of(order).turns().stream()
                .flatMap(turn -> Stream.concat(
                        turn.put().stream(), turn.answered().stream().map(ReturnRound.Answered::put)))
                .map(HappenedOn::day);
        LocalDate from =
                Stream.concat(Stream.of(dayZero), put).min(LocalDate::compareTo).orElseThrow();
        return from.isAfter(today) ? Stream.of() : from.datesUntil(today);
    }

    private static Optional<ConfirmationSending> dayZero(Confirmation confirmation) {
        Stream<ConfirmationSending> sent =
                Stream.concat(confirmation.earlierSendings().stream(), confirmation.sending().stream());
        List<ConfirmationSending> all = sent.toList();
        boolean anyLegible = all.stream().anyMatch(ConfirmationSending::legible);
        return all.stream()
                .filter(it -> anyLegible ? it.legible() : confirmation.clearOn().isPresent() && !it.illegible())
                .min(Comparator.comparing(ConfirmationSending::day));
    }

    /**
     * Returns whether the company was waiting for the customer on the given day: for a signed return, for the answer to a finding, or for a
     * payment.
     */
    private static boolean isAwaited(ContractOrder order, LocalDate day, LocalDate dayZero) {
        List<ReturnRound> turns = Confirmation.of(order).turns();
        if (!day.isBefore(dayZero)
                && turns.stream().allMatch(turn -> turn.arrived().day().isAfter(day))) {
            return true;
        }
        for (int i = 0; i < turns.size(); i++) {
            LocalDate next = i + 1 < turns.size() ? turns.get(i + 1).arrived().day() : LocalDate.MAX;
            boolean open =
                    turns.get(i).put().stream().anyMatch(put -> !put.day().isAfter(day) && day.isBefore(next));
            boolean answered = turns.get(i).answered().stream()
                    .anyMatch(each -> !each.put().day().isAfter(day)
                            && day.isBefore(each.settled().day()));
            if (open || answered) {
                return true;
            }
        }
        return !day.isBefore(dayZero) && isDepositAwaited(order, day);
    }

    private static boolean isDepositAwaited(ContractOrder order, LocalDate day) {
        Optional<Money> required = Confirmation.of(order).sheet().flatMap(ConfirmationSheet::deposit);
        Optional<LocalDate> complete = required.flatMap(PaymentAccount.of(order)::dayOnWhichArrived)
                .map(at -> LocalDate.ofInstant(at, ContractScenario.ZONE));
        return required.filter(Money::isPositive).isPresent()
                && complete.filter(on -> !on.isAfter(day)).isEmpty();
    }
}
