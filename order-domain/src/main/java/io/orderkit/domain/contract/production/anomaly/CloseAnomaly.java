package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.amendment.ChangeEvents;
import io.orderkit.domain.contract.cancellation.CancellationEvents;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.wire.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command by which CS closes an anomaly with a result that fits the customer's answer (C11.1). An anomaly can be
 * closed only after its plan is agreed and the customer is notified. Only the CS supervisor can close an anomaly with a
 * cancellation (X8). Closing an anomaly with a cancellation also cancels the affected goods or, if all goods are
 * affected, the whole order.
 *
 * @param number the anomaly's number
 * @param result the result
 * @param causedBy the party that caused the cancellation. If no party is given, the customer counts as the cause of a
 *     missing payment, and the company as the cause of any other anomaly
 */
@Wire("close-anomaly")
public record CloseAnomaly(
        @Identifies("anomaly") String number,
        Anomaly.Result result,
        @Since("0.2") Optional<CancellationCause> causedBy) implements Command<ContractOrder> {
    /** Creates the command for a result other than a cancellation, or for a cancellation whose cause is not stated. */
    public CloseAnomaly(String number, Anomaly.Result result) {
        this(number, result, Optional.empty());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        boolean agentCancels = result == Anomaly.Result.CANCELLED
                && deciding.actor().is(Role.CS_AGENT)
                && !deciding.actor().is(Role.CS_SUPERVISOR);
        Objections objections = Anomalies.mustBeOpen(order, number)
                .when(
                        agentCancels,
                        KernelRefusal.NOT_PERMITTED,
                        "actor",
                        deciding.by(),
                        "found",
                        "@role." + Role.CS_AGENT,
                        "expected",
                        "@role." + Role.CS_SUPERVISOR);
        if (Anomalies.undone(order).isEmpty()) {
            Anomalies.open(order, number)
                    .ifPresent(anomaly -> objections
                            .and(Anomalies.undone(anomaly, Refusal.Kind.INPUT))
                            .and(unfit(order, anomaly)));
        }
        return objections.list();
    }

    private List<Refusal> unfit(ContractOrder order, Anomaly anomaly) {
        Objections objections = new Objections()
                .when(
                        !FittingResults.of(order, anomaly).contains(result),
                        ProductionRefusal.ANOMALY_RESULT_UNFIT,
                        "number",
                        anomaly.number(),
                        "result",
                        "@" + result.wordingKey(),
                        "answer",
                        anomaly.answer()
                                .map(said -> "@" + said.kind().wordingKey())
                                .orElse("–"));
        if (result == Anomaly.Result.CANCELLED) {
            objections.when(
                    !new CancelledGoods(order, anomaly).areKnown(),
                    ProductionRefusal.LOT_UNKNOWN,
                    "lots",
                    String.join(", ", anomaly.lots()));
        }
        return objections.list();
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        Anomaly anomaly = Anomalies.open(order, number).orElseThrow();
        List<OrderEvent<ContractOrder>> events = new ArrayList<>();
        events.add(new AnomalyClosed(anomaly.number(), result));
        if (result == Anomaly.Result.CANCELLED) {
            Optional<OrderContent> left = new CancelledGoods(order, anomaly).left();
            left.ifPresentOrElse(
                    rest -> events.add(ChangeEvents.of(
                            order, rest, new ChangeEvents.Cause(anomaly.report(), Optional.empty()), deciding)),
                    () -> events.addAll(
                            CancellationEvents.of(order, anomaly.report(), Optional.of(doing(anomaly)), deciding)));
        }
        return events;
    }

    private CancellationCause doing(Anomaly anomaly) {
        return causedBy.orElse(
                anomaly.kind() == Anomaly.Kind.PAYMENT ? CancellationCause.CUSTOMER : CancellationCause.COMPANY);
    }
}
