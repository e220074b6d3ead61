package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;

/** The conditions that concern the transport and its problems (C17, C18). */
public final class TransportGates {
    /** The condition that a transport problem is open and can be followed up (C17). */
    public static final Gate<ContractOrder> A_TRANSPORT_PROBLEM_IS_OPEN = Gate.when(
            "a-transport-problem-is-open",
            (order, moment) -> !Delivery.of(order).openProblems().isEmpty(),
            DeliveryRefusal.NO_OPEN_TRANSPORT_PROBLEM);

    /** The condition that no transport problem is open (C18). */
    public static final Gate<ContractOrder> NO_TRANSPORT_PROBLEM = Gate.named(
                    "no-transport-problem",
                    (ContractOrder order, Moment moment) -> Delivery.of(order).openProblems().stream()
                            .map(problem ->
                                    Refusal.gate(DeliveryRefusal.TRANSPORT_PROBLEM_OPEN, "number", problem.number()))
                            .toList())
            .clearedBy(FollowUpProblem.class);

    /** The condition that at least one past supervision time has been neither checked nor waived (C17). */
    public static final Gate<ContractOrder> A_SUPERVISION_TIME_IS_OPEN = Gate.when(
            "a-supervision-time-is-open",
            (order, moment) -> !SupervisionTimes.open(order).isEmpty(),
            DeliveryRefusal.NO_SUPERVISION_TIME_OPEN);

    /** The condition that every supervision time before the arrival has been either checked or waived (C17). */
    public static final Gate<ContractOrder> SUPERVISION_TIMES_ATTENDED = Gate.named(
                    "supervision-times-attended",
                    (ContractOrder order, Moment moment) -> SupervisionTimes.open(order).stream()
                            .map(time -> Refusal.gate(DeliveryRefusal.SUPERVISION_TIME_UNATTENDED, "time", time))
                            .toList())
            .clearedBy(RecordTransportCheck.class, WaiveSupervisionTime.class);

    private TransportGates() {}
}
