package io.orderkit.processtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.dispatch.GoodsLeft;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.release.ProductionOrderIssued;
import io.orderkit.domain.contract.production.release.ProductionReleased;
import io.orderkit.domain.contract.settlement.Balance;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Moment;
import io.orderkit.testkit.walk.WalkWatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;

/** The conditions that hold on every walk, written from the requirements and not from the code that it watches. */
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
                        && (Settlement.of(order).balanceAsked() || taken(order).isPositive()))
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

    /** Returns what is missing of that which the rules of the review asked to be paid first. */
    private static Money askedOpen(ContractOrder order) {
        Money paid = Settlement.of(order).paid(CNY);
        BigDecimal percent = Settlement.of(order).askedPercent().orElse(new BigDecimal(100));
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

    /** Returns how much is missing of the deposit that was asked when the production order was issued. */
    private static Money taken(ContractOrder order) {
        return Production.of(order)
                .depositAsked()
                .map(asked -> asked.minus(Settlement.of(order).paid(CNY)))
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
        Money paid = Settlement.of(order).paid(total.currency());
        assertThat(paid).as("C9.2: the required deposit is here").isGreaterThanOrEqualTo(total.percent(percent));
    }

    @Override
    public void after(ContractOrder order, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        if (confirmation.sheet().isEmpty()) {
            return;
        }
        ConfirmationSheet sheet = confirmation.sheet().get();
        OrderDates dates = OrderDates.of(order, moment).orElseThrow();
        int late = confirmation
                .daysLateAtRelease()
                .orElseGet(() -> confirmation
                        .sending()
                        .filter(ConfirmationSending::legible)
                        .map(sending -> daysLate(order, sending, moment.today()))
                        .orElse(0));
        assertThat(dates.daysLate()).as("C9.3: days late = R - day 0").isEqualTo(late);
        boolean planned = Production.of(order).anomalies().values().stream()
                .anyMatch(anomaly -> anomaly.dates().isPresent());
        if (planned) {
            return; // C11.1: a plan has moved them
        }
        assertThat(dates.confirmed())
                .as("C9.3: the confirmation's date moves by as many")
                .isEqualTo(sheet.confirmationDate().plusDays(late));
        Instruction instruction = Feasibility.of(order).instruction().orElseThrow();
        int lateWhenWritten = confirmation
                .sending()
                .map(sending -> daysAfter(sending, moment.calendar().dayOf(instruction.writtenAt())))
                .orElse(0);
        assertThat(dates.scheduled())
                .as("C9.3: scheduled = C7 + days late; what was late when it was written is in it already")
                .isEqualTo(instruction.scheduledDate().plusDays(Math.max(0, late - lateWhenWritten)));
    }

    private static int daysLate(ContractOrder order, ConfirmationSending sending, LocalDate today) {
        return daysAfter(sending, Confirmation.of(order).clearOn().orElse(today));
    }

    private static int daysAfter(ConfirmationSending sending, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(sending.day(), day));
    }
}
