package io.orderkit.testkit.scenario;

import static io.orderkit.testkit.scenario.HappyPath.then;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.delivery.transport.FollowUpProblem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.anomaly.AgreePlan;
import io.orderkit.domain.contract.production.anomaly.ClarifyAnomaly;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import java.util.Optional;

/** Clears the way of an order of what went wrong: anomalies (C11.1) and transport problems (C17). */
final class ProblemResolution {
    private ProblemResolution() {}

    static Optional<Act> next(ContractOrder order) {
        return Production.of(order).openAnomalies().stream()
                .findFirst()
                .flatMap(ProblemResolution::clear)
                .or(() -> Delivery.of(order).openProblems().stream().findFirst().flatMap(ProblemResolution::followUp));
    }

    private static Optional<Act> clear(Anomaly anomaly) {
        String number = anomaly.number();
        if (!anomaly.clarified()) {
            return then(SampleActors.AGENT, new ClarifyAnomaly(number, "it is clear what happened"));
        }
        if (anomaly.plan().isEmpty()) {
            return then(SampleActors.SUPERVISOR, new AgreePlan(number, plan(), false));
        }
        return anomaly.customerTold()
                ? then(SampleActors.AGENT, new CloseAnomaly(number, Anomaly.Result.REWORKED))
                : then(SampleActors.AGENT, new TellCustomerOfAnomaly(number, "he understands"));
    }

    /** All four have made it together. */
    static Anomaly.Plan plan() {
        return new Anomaly.Plan(
                "make it anew",
                SampleActors.SUPERVISOR.id(),
                SampleActors.DIRECTOR.id(),
                SampleActors.SALESPERSON.id(),
                SampleActors.AGENT.id());
    }

    private static Optional<Act> followUp(TransportProblem problem) {
        return then(SampleActors.AGENT, new FollowUpProblem(problem.number(), "it is settled", true, true));
    }
}
