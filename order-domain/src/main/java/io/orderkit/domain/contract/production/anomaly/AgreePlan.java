package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.consent.ProposedCommand;
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
 * The command by which the emergency plan of an anomaly is agreed (C11.1). SYSTEM issues it once everybody whom
 * {@link ProposePlan} asked has agreed. In release 0.1 the CS supervisor issued this command and named the others in
 * it. Such a command is refused: a name in somebody else's command is not a consent (X9).
 *
 * @param number the anomaly's number
 * @param plan the plan and its authors
 * @param acceptsLess whether less than was ordered is accepted; only plans of release 0.1 state that (C13)
 * @param dates its new dates
 */
@Wire("agree-plan")
public record AgreePlan(
        @Identifies("anomaly") String number,
        Anomaly.Plan plan,
        boolean acceptsLess,
        @Since("0.2") Optional<PlanDates> dates)
        implements ProposedCommand<ContractOrder> {
    /** Returns a subject for each anomaly, so that an order may have an open plan for each of them. */
    @Override
    public String subject() {
        return ProposedCommand.super.subject() + " " + Identity.key(number);
    }

    /** Returns whether the anomaly is still open. */
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
