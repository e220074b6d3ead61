package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.text.Identity;
import java.util.List;
import java.util.Optional;

/**
 * The command by which CS follows up on a transport problem and notifies the customer (C17). The problem can be settled
 * only after the customer has been notified.
 *
 * @param number the problem's number
 * @param situation the current situation
 * @param customerTold whether the customer was notified in this follow-up
 * @param settled whether it is settled
 */
@Wire("follow-up-problem")
public record FollowUpProblem(
        @Identifies("problem") String number, String situation, boolean customerTold, boolean settled)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        List<TransportProblem> open = Delivery.of(order).openProblems();
        Optional<TransportProblem> problem = open.stream()
                .filter(each -> Identity.same(each.number(), number))
                .findFirst();
        boolean told =
                customerTold || problem.filter(TransportProblem::customerTold).isPresent();
        return new Objections()
                .when(!open.isEmpty() && problem.isEmpty(), DeliveryRefusal.TRANSPORT_PROBLEM_UNKNOWN, "number", number)
                .when(settled && !told, DeliveryRefusal.CUSTOMER_NOT_TOLD_OF_PROBLEM, "number", number)
                .list();
    }

    @Override
    public List<ProblemFollowedUp> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ProblemFollowedUp(
                TransportProblems.known(order, number).orElseThrow(),
                situation,
                customerTold,
                settled,
                Optional.of(deciding.now())));
    }
}
