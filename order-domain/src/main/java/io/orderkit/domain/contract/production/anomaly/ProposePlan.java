package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.consent.ConsentGiven;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.step.Proposing;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command by which the CS supervisor or the marketing director proposes the emergency plan for an anomaly (C11.1).
 * The plan's four authors are then asked for their consent (X9). If the proposer is an author of the plan, the proposal
 * counts as that author's consent. A person who also consents as a deputy counts only once towards the number of
 * persons that the rules require.
 *
 * @param number the anomaly's number
 * @param plan the emergency plan and its authors
 * @param dates the new dates of the plan, if it changes any dates
 */
@Wire("propose-plan")
public record ProposePlan(@Identifies("anomaly") String number, Anomaly.Plan plan, Optional<PlanDates> dates)
        implements Proposing<ContractOrder> {
    @Override
    public Map<ActorId, Role> asked(ContractOrder order) {
        return PlanPersons.of(plan);
    }

    @Override
    public AgreePlan matter(ContractOrder order) {
        return new AgreePlan(Anomalies.known(order, number).orElse(number), plan, false, dates);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Set<ActorId> persons = PlanPersons.of(plan).keySet();
        boolean itsSalesperson = OrderIntake.of(order)
                .salesperson()
                .filter(plan.salesperson()::equals)
                .isPresent();
        boolean decidesAlone = persons.equals(Set.of(deciding.by()));
        boolean tooFew = persons.size() < least(order, deciding);
        return new Objections()
                .and(Proposing.super.check(order, deciding))
                .and(supervisorIsSalesperson(tooFew))
                .when(
                        tooFew || !itsSalesperson || decidesAlone,
                        ProductionRefusal.ANOMALY_PLAN_INCOMPLETE,
                        "number",
                        number)
                .list();
    }

    private int least(ContractOrder order, Deciding deciding) {
        return Anomalies.open(order, number)
                .map(anomaly -> PlanPersons.least(order, anomaly, deciding.policies()))
                .orElse(1);
    }

    /** Returns a refusal if the plan has too few authors because one person is both supervisor and salesperson (X2). */
    private List<Refusal> supervisorIsSalesperson(boolean tooFew) {
        return tooFew && plan.supervisor().equals(plan.salesperson())
                ? List.of(Refusal.gate(ProductionRefusal.SUPERVISOR_IS_SALESPERSON, "actor", plan.supervisor()))
                : List.of();
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        List<OrderEvent<ContractOrder>> events =
                new ArrayList<>(Proposing.super.made(order, matter(order).by(least(order, deciding)), deciding));
        if (asked(order).containsKey(deciding.by())) {
            events.add(new ConsentGiven<>(
                    Proposals.of(order).next(), deciding.by(), deciding.by(), deciding.now(), Optional.empty()));
        }
        return events;
    }
}
