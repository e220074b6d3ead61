package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.consent.Matter;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.text.Identity;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;

/**
 * C11.1: the emergency plan of an anomaly is made. SYSTEM does that once everybody whom {@link ProposePlan} asked has agreed. In release 0.1 the
 * CS supervisor gave this command and named the others in it; such a command is refused, for a name in somebody else's command is no
 * consent (X9).
 *
 * @param number the anomaly's number
 * @param plan the plan and who makes it
 * @param acceptsLess whether less than was ordered is accepted; only in release 0.1 the plan says that (C13)
 * @param dates its new dates
 */
@Wire("agree-plan")
public record AgreePlan(
        @Identifies("anomaly") String number,
        Anomaly.Plan plan,
        boolean acceptsLess,
        @Since("0.2") Optional<PlanDates> dates)
        implements Matter<ContractOrder> {
    /** An order may have a plan to agree to for each of its anomalies. */
    @Override
    public String subject() {
        return Matter.super.subject() + " " + Identity.key(number);
    }

    /** As long as the anomaly is open. */
    @Override
    public boolean standsFor(ContractOrder order) {
        return Anomalies.open(order, number).isPresent();
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Anomalies.mustBeClarified(order, number).list();
    }

    @Override
    public List<PlanAgreed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PlanAgreed(Anomalies.known(order, number).orElseThrow(), plan, acceptsLess, dates));
    }
}
