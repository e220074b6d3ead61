package io.orderkit.benchmarks;

import io.orderkit.domain.contract.delivery.transport.TransportChecked;
import io.orderkit.domain.contract.delivery.transport.TransportProblemReported;
import io.orderkit.domain.contract.intake.AgentEntrusted;
import io.orderkit.domain.contract.intake.EstimateGiven;
import io.orderkit.domain.contract.intake.ReplyPromise;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentRecorded;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.anomaly.AnomalyClarified;
import io.orderkit.domain.contract.production.anomaly.AnomalyReported;
import io.orderkit.domain.contract.production.inspection.WarehouseReceived;
import io.orderkit.domain.contract.production.making.ProductionReported;
import io.orderkit.domain.contract.settlement.RecordedPaymentCorrected;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Kinds of events that can occur any number of times in an order. The order's state grows with each of these events. */
public enum RepeatedEvent {
    PRODUCTION_REPORTED(n ->
            new ProductionReported(LocalDate.EPOCH.plusDays(n), List.of(new LineQuantity(1, Quantity.parse("5 kg"))))),
    WAREHOUSE_RECEIVED(n -> new WarehouseReceived(new WarehouseReceipt("R-" + n, 1, Quantity.parse("5 kg")))),
    ANOMALY_REPORTED(n -> new AnomalyReported("A-" + n, Anomaly.Kind.OTHER, Set.of(1), "stained")),
    ANOMALY_REPORTED_AND_CLARIFIED(RepeatedEvent::anomaly),
    TRANSPORT_CHECKED(n -> new TransportChecked(time(n), "on the road", Optional.empty())),
    TRANSPORT_PROBLEM_REPORTED(n -> new TransportProblemReported("T-" + n, "a flat tyre")),
    AGENT_ENTRUSTED(n -> new AgentEntrusted(new ActorId("somebody"), new ActorId("agent-" + n))),
    ESTIMATE_GIVEN(n -> new EstimateGiven(
            new ReplyPromise(ReplyPromise.ToldTo.CUSTOMER, ReplyPromise.About.ANSWERS, time(n)), Optional.empty())),
    PAYMENT_RECORDED(
            n -> new PaymentRecorded(new Payment("P-" + n, Payment.Kind.BALANCE, Money.parse("5.00 CNY"), time(n)))),
    PAYMENT_RECORDED_AND_CORRECTED(RepeatedEvent::payment);

    private final IntFunction<OrderEvent<ContractOrder>> numbered;

    RepeatedEvent(IntFunction<OrderEvent<ContractOrder>> numbered) {
        this.numbered = numbered;
    }

    /**
     * Returns the event of this kind with the given number. Events with different numbers concern different subjects.
     * The exception is a kind that consists of pairs of events: the two events of a pair concern the same subject.
     */
    public OrderEvent<ContractOrder> of(int number) {
        return numbered.apply(number);
    }

    private static OrderEvent<ContractOrder> anomaly(int number) {
        String anomaly = "A-" + number / 2;
        return number % 2 == 0
                ? new AnomalyReported(anomaly, Anomaly.Kind.OTHER, Set.of(1), "stained")
                : new AnomalyClarified(anomaly, "stained throughout");
    }

    private static OrderEvent<ContractOrder> payment(int number) {
        String reference = "P-" + number / 2;
        Payment payment = new Payment(reference, Payment.Kind.BALANCE, Money.parse("5.00 CNY"), time(number));
        return number % 2 == 0
                ? new PaymentRecorded(payment)
                : new RecordedPaymentCorrected(
                        reference,
                        Optional.of(payment),
                        Optional.empty(),
                        "bounced",
                        new ActorId("finance"),
                        time(number),
                        new RecordedPaymentCorrected.Debts(Optional.empty(), Optional.empty()));
    }

    private static Instant time(int number) {
        return Instant.EPOCH.plusSeconds(number);
    }
}
