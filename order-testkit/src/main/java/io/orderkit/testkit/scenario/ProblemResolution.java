package io.orderkit.testkit.scenario;

import static io.orderkit.testkit.scenario.HappyPath.then;

import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.delivery.transport.FollowUpProblem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.anomaly.AgreePlan;
import io.orderkit.domain.contract.production.anomaly.ClarifyAnomaly;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.order.OrderCommand;
import java.util.List;
import java.util.Optional;

/** The steps that resolve anomalies (C11.1) and transport problems (C17). */
final class ProblemResolution {
    private static final List<Actor> PLANNERS =
            List.of(SampleActors.SUPERVISOR, SampleActors.DIRECTOR, SampleActors.SALESPERSON, SampleActors.AGENT);

    private ProblemResolution() {}

    static Optional<Act> next(ContractOrder order) {
        return Production.of(order).openAnomalies().stream()
                .findFirst()
                .flatMap(anomaly -> clear(order, anomaly))
                .or(() -> Delivery.of(order).openProblems().stream().findFirst().flatMap(ProblemResolution::followUp));
    }

    private static Optional<Act> clear(ContractOrder order, Anomaly anomaly) {
        String number = anomaly.number();
        if (!anomaly.clarified()) {
            return then(SampleActors.AGENT, new ClarifyAnomaly(number, "it is clear what happened"));
        }
        if (anomaly.plan().isEmpty()) {
            return planned(order, number);
        }
        return anomaly.customerTold()
                ? then(SampleActors.AGENT, new CloseAnomaly(number, Anomaly.Result.REWORKED))
                : then(SampleActors.AGENT, new TellCustomerOfAnomaly(number, "they understand"));
    }

    /**
     * Returns the next step towards an agreed emergency plan. One person proposes the plan and the others consent; SYSTEM then adopts it
     * (X9).
     */
    private static Optional<Act> planned(ContractOrder order, String number) {
        return Proposals.of(order).open().stream()
                .filter(open ->
                        open.matter() instanceof AgreePlan plan && plan.number().equals(number))
                .findFirst()
                .map(ProblemResolution::agreed)
                .orElseGet(() -> propose(number));
    }

    private static Optional<Act> agreed(Proposal open) {
        if (open.isAgreed()) {
            return then(Actor.SYSTEM, (OrderCommand) open.matter());
        }
        ActorId missing = open.missing().get(0).person();
        return PLANNERS.stream()
                .filter(actor -> actor.id().equals(missing))
                .findFirst()
                .flatMap(actor -> then(actor, new ConsentTo<ContractOrder>(open.id())));
    }

    /** Returns the CS supervisor's proposal for an emergency plan. */
    static Optional<Act> propose(String number) {
        return then(SampleActors.SUPERVISOR, new ProposePlan(number, plan(), Optional.empty()));
    }

    /** Returns an emergency plan to which all four people have agreed. */
    static Anomaly.Plan plan() {
        return new Anomaly.Plan(
                "make it again",
                SampleActors.SUPERVISOR.id(),
                SampleActors.DIRECTOR.id(),
                SampleActors.SALESPERSON.id(),
                SampleActors.AGENT.id());
    }

    private static Optional<Act> followUp(TransportProblem problem) {
        return then(SampleActors.AGENT, new FollowUpProblem(problem.number(), "it is settled", true, true));
    }
}
