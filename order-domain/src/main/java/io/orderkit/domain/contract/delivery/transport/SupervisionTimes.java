package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.asked.SupervisionFacts;
import io.orderkit.domain.policy.asked.SupervisionVerdict;
import io.orderkit.domain.process.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The times, stated on a delivery notification, at which CS checks the transport (C16, C17). */
public final class SupervisionTimes {
    private SupervisionTimes() {}

    /** Returns the rules' verdict on the number of supervision times that a notification must state (C16). */
    public static SupervisionVerdict asked(ContractOrder order, Moment moment) {
        Optional<Money> total = order.content().total();
        return moment.policies()
                .judge(new SupervisionFacts(
                        Pricing.tier(order, moment.policies()).tier(),
                        order.content().urgency().orElse(Urgency.NORMAL),
                        total.map(Money::amount),
                        total.map(sum -> sum.currency().getCurrencyCode()),
                        OrderCircumstances.of(order)));
    }

    /**
     * Returns the supervision times for which a transport check is still missing. Waived times and times at or after
     * the end of the transport are left out.
     */
    public static List<Instant> open(ContractOrder order) {
        Delivery delivery = Delivery.of(order);
        Set<Instant> waived = delivery.waivedTimes().orElse(Set.of());
        Optional<Instant> end = delivery.endOfWay();
        Set<Instant> open = new TreeSet<>();
        for (Instant time :
                delivery.notification().map(Notification::checkpoints).orElse(List.of())) {
            boolean checked = delivery.checkedAt().contains(time) || waived.contains(time);
            if (!checked && end.map(time::isBefore).orElse(true)) {
                open.add(time);
            }
        }
        return List.copyOf(open);
    }
}
