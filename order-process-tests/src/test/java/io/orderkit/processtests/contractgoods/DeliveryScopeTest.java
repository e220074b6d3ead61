package io.orderkit.processtests.contractgoods;

import static io.orderkit.domain.contract.delivery.Deliveries.DELIVERIES;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.OrderView;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The deliveries of a contract order")
@Tag("C13")
class DeliveryScopeTest {
    private static final ProcessDefinition<ContractOrder> PROCESS = ContractProcess.standard();
    private static final ReviewTerms REVIEW = new ReviewTerms(SIGNED);
    private static final OrderView COMPLETED =
            given(aCustomerOf(Tier.A)).comesTo(ProductionState.COMPLETED).view();
    private static final ContractOrder ORDER = COMPLETED.as(ContractOrder.class);

    private static Decision<ContractOrder> decide(
            OrderTarget<ContractOrder> target, OrderCommand command, Actor actor) {
        return PROCESS.decide(target, command, new Deciding(actor, COMPLETED.moment(), Facts.none()));
    }

    private static List<String> reasons(OrderTarget<ContractOrder> target, OrderCommand command, Actor actor) {
        return ((Decision.Refused<ContractOrder>) decide(target, command, actor))
                .refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("hold completion, payment gate and delivery, and nothing else")
    void rows() {
        assertThat(PROCESS.scopes()).containsExactly(DELIVERIES);
        assertThat(PROCESS.steps())
                .filteredOn(step -> step.scope().isPresent())
                .extracting(Step::requirement)
                .containsOnly(
                        "C12.1", "C13", "C13.1", "C13.2", "C14", "C14.1", "C14.2", "C15", "C16", "C16.1", "C17", "C18",
                        "X10", "X13");
        assertThat(PROCESS.steps())
                .filteredOn(step -> step.scope().isEmpty())
                .noneMatch(step -> step.requirement().compareTo("C14") >= 0
                        && step.requirement().startsWith("C1"));
    }

    @Test
    @DisplayName("are one at first: a command needs no number, may give 1, and its events are the same")
    void one() {
        assertThat(Instances.count(ORDER, DELIVERIES)).isEqualTo(1);
        Decision<ContractOrder> without = decide(OrderTarget.of(ORDER), REVIEW, SampleActors.AGENT);
        assertThat(without).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(OrderTarget.of(ORDER, 1), REVIEW, SampleActors.AGENT)).isEqualTo(without);
        assertThat(reasons(OrderTarget.of(ORDER, 2), REVIEW, SampleActors.AGENT))
                .containsExactly("instance-unknown");
        assertThat(reasons(
                        OrderTarget.of(ORDER, 1),
                        new CancelOrder("no", CancellationCause.NEITHER),
                        SampleActors.SUPERVISOR))
                .containsExactly("instance-not-of-step");
        assertThat(PROCESS.options(ORDER, SampleActors.AGENT, COMPLETED.moment()))
                .allSatisfy(option -> assertThat(option.instance()).isEmpty());
    }

    @Test
    @Tag("X8")
    @DisplayName(
            "bar a change and a cancellation as soon as the goods of any have left, and are all arranged again after a change")
    void changed() {
        ContractOrder two = Instances.open(ORDER, DELIVERIES);
        ContractOrder secondLeft =
                Instances.select(Instances.select(two, DELIVERIES, 2).at(DeliveryState.LEFT), DELIVERIES, 1);
        ChangeOrder change = new ChangeOrder(
                OrderContent.empty().withContact(Personal.of("555-0199")), Set.of(), Set.of(), "another contact");
        assertThat(reasons(OrderTarget.of(secondLeft), change, SampleActors.SUPERVISOR))
                .containsExactly("goods-have-left");
        assertThat(reasons(
                        OrderTarget.of(secondLeft),
                        new CancelOrder("no", CancellationCause.NEITHER),
                        SampleActors.SUPERVISOR))
                .containsExactly("goods-have-left");

        ContractOrder secondPassed =
                Instances.select(Instances.select(two, DELIVERIES, 2).at(PaymentState.GATE_PASSED), DELIVERIES, 1);
        ContractOrder after = ((Decision.Accepted<ContractOrder>)
                        decide(OrderTarget.of(secondPassed), change, SampleActors.SUPERVISOR))
                .order();
        assertThat(Instances.each(after, DELIVERIES))
                .extracting(delivery -> delivery.positions().on(PaymentState.TRACK))
                .containsExactly(PaymentState.NOT_REVIEWED, PaymentState.NOT_REVIEWED);
    }
}
