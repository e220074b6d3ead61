package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.asked.PlanFacts;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons who jointly draw up an emergency plan (C11.1). */
final class PlanPersons {
    private PlanPersons() {}

    /**
     * Returns the authors of a plan, each with one role. For an author with several roles, the result contains only the
     * first.
     */
    static Map<ActorId, Role> of(Anomaly.Plan plan) {
        Map<ActorId, Role> persons = new LinkedHashMap<>();
        persons.putIfAbsent(plan.supervisor(), Role.CS_SUPERVISOR);
        persons.putIfAbsent(plan.director(), Role.MARKETING_DIRECTOR);
        persons.putIfAbsent(plan.salesperson(), Role.SALESPERSON);
        persons.putIfAbsent(plan.agent(), Role.CS_AGENT);
        return persons;
    }

    /** Returns how many different persons the rules require for a plan. */
    static int least(ContractOrder order, Anomaly anomaly, Policies policies) {
        Optional<Quantity> goods = concerned(order, anomaly);
        return policies.judge(new PlanFacts(
                        Pricing.tier(order, policies).tier(),
                        Names.kebab(anomaly.kind()),
                        goods.map(Quantity::amount),
                        goods.map(Quantity::unit),
                        order.content().total().map(Money::amount),
                        order.content().currency().map(Currency::getCurrencyCode),
                        OrderCircumstances.of(order)))
                .persons();
    }

    /**
     * Returns the total quantity ordered for the lines that an anomaly names. The result is empty if the anomaly names
     * no lines or the lines have different units.
     */
    private static Optional<Quantity> concerned(ContractOrder order, Anomaly anomaly) {
        List<Quantity> ordered = order.content().lines().stream()
                .filter(line -> anomaly.lines().contains(line.number()))
                .map(OrderLine::quantity)
                .flatMap(Optional::stream)
                .toList();
        long units = ordered.stream().map(Quantity::unit).distinct().count();
        return units == 1 ? ordered.stream().reduce(Quantity::plus).filter(sum -> !sum.isZero()) : Optional.empty();
    }
}
