package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.changeOfLine;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests that well-known loopholes of order systems are closed. Each test is named after the loophole that it covers.
 */
@DisplayName("No leak by")
class LeaksTest {
    private static final List<Actor> EVERYBODY = List.of(
            SampleActors.CUSTOMER,
            SampleActors.SALESPERSON,
            SampleActors.AGENT,
            SampleActors.ASSISTANT,
            SampleActors.SUPERVISOR,
            SampleActors.DIRECTOR,
            SampleActors.TECHNICAL,
            SampleActors.PRODUCTION,
            SampleActors.PRODUCTION_SUPERVISOR,
            SampleActors.QUALITY,
            SampleActors.WAREHOUSE,
            SampleActors.FINANCE,
            SampleActors.CLERK,
            SampleActors.DRIVER,
            Actor.SYSTEM);

    @Test
    @Tag("X8")
    @Tag("C9")
    @DisplayName(
            "edit after approval: what the customer signed is no longer what the order says, so nothing is made of it")
    void editAfterApproval() {
        given(aCustomerOf(Tier.B))
                .comesBefore(IssueProductionOrder.class)
                .when(by(SampleActors.AGENT).does(changeOfLine(line -> line.packaging("in boxes"))))
                .thenAccepted()
                .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)))
                .thenRefused("wrong-position", "confirmation-lapsed", "return-not-clear");
    }

    @Test
    @Tag("X8")
    @Tag("C5")
    @DisplayName("copy of an approved order: the same content in a new order has none of its approvals")
    void copyOfAnApprovedOrder() {
        ContractScenario approved = given(aCustomerOf(Tier.B)).comesBefore(IssueProductionOrder.class);
        ContractScenario copy = approved.another("copy-of-order-1")
                .by(Channel.FAX, approved.order().content())
                .comesTo(AgreementState.RECORDED);
        copy.when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)))
                .thenRefused(
                        "wrong-position",
                        "confirmation-lapsed",
                        "price-check-lapsed",
                        "return-not-clear",
                        "deposit-missing");
        assertThat(approved.nextAct().command()).isInstanceOf(IssueProductionOrder.class);
    }

    @Test
    @Tag("X8")
    @Tag("C18")
    @DisplayName(
            "reopening: on an order that has ended no step is left but those on money, corrections of what the world did, and SYSTEM's to close proposals, and they move nothing")
    void reopening() {
        ContractScenario cancelled = given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.RETURNED)
                .when(by(SampleActors.AGENT).does(new CancelOrder("no more need", CancellationCause.NEITHER)));
        ContractScenario closed = given(aCustomerOf(Tier.B)).comesTo(DeliveryState.CLOSED);
        Set<String> money = Set.of(
                "record-payment",
                "correct-recorded-payment",
                "give-back",
                "correct-refund",
                "lapse-proposal",
                "record-erp-revocation");
        Set<String> all = new TreeSet<>(money);
        all.addAll(Set.of("correct-departure", "correct-arrival", "correct-sales-slip", "correct-warehouse-receipt"));
        Set<String> afterCancellation = new TreeSet<>(money);
        afterCancellation.add("set-cancellation-fee");
        for (ContractScenario ended : List.of(cancelled, closed)) {
            Set<String> left = ended.order().isAt(DeliveryState.CLOSED) ? all : afterCancellation;
            for (Actor actor : EVERYBODY) {
                assertThat(ended.options(actor))
                        .filteredOn(option -> option.refusals().stream()
                                .noneMatch(refusal -> refusal.kind() == Refusal.Kind.POSITION))
                        .extracting(option -> option.step().name())
                        .as("%s on %s", actor.id(), ended.order().positions())
                        .containsExactlyInAnyOrderElementsOf(left);
            }
        }
        assertThat(ContractProcess.standard().steps())
                .filteredOn(step -> all.contains(step.name()) && !step.name().equals("record-payment"))
                .extracting(Step::leadsTo)
                .allSatisfy(states -> assertThat(states).isEmpty());
    }

    @Test
    @Tag("X8")
    @Tag("C5")
    @DisplayName(
            "limit price bypassed by a later edit: a price that is edited after the check is checked again, before all else")
    void limitPriceBypassed() {
        ContractScenario scenario = given(aCustomerOf(Tier.A))
                .comesBefore(EnterConfirmation.class)
                .when(by(SampleActors.AGENT).does(changeOfLine(line -> line.unitPrice(UnitPrice.parse("5.00 CNY/kg")))))
                .thenAt(AgreementState.RECORDED)
                .when(by(SampleActors.AGENT).does(new EnterConfirmation(Optional.empty())))
                .thenRefused("wrong-position", "price-check-lapsed")
                .when(by(SampleActors.TECHNICAL).does(new AnswerFeasibility(true, false, SIGNED)))
                .thenRefused("wrong-position", "price-check-lapsed");
        scenario.when(by(SampleActors.AGENT).does(new CheckPrices()))
                .thenAt(AgreementState.PRICE_QUERY)
                .when(by(SampleActors.AGENT).does(new EnterConfirmation(Optional.empty())))
                .thenRefused("wrong-position", "price-query-open");
    }

    @Test
    @Tag("C9.2")
    @Tag("X7")
    @DisplayName("deposit waived by a changed tier: what the customer has signed to pay first is paid first")
    void depositWaivedByAChangedTier() {
        given(aCustomerOf(Tier.C))
                .comesTo(AgreementState.RETURNED)
                .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.A))
                .thenOwed("deposit")
                .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)))
                .thenRefused("deposit-missing")
                .when(GoodsScenarios.paid("bank-1", Payment.Kind.DEPOSIT, "9300"))
                .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)))
                .thenAccepted();
    }

    @Test
    @Tag("C9.2")
    @Tag("X7")
    @DisplayName(
            "deposit forgotten by a changed tier: what the rules require at the gate is required, whatever was printed")
    void depositRequiredByAChangedTier() {
        given(aCustomerOf(Tier.A))
                .comesTo(AgreementState.RETURNED)
                .underRules(SettablePolicies.likeTheHandbook().everybodyIs(Tier.C))
                .thenOwed("deposit")
                .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)))
                .thenRefused("deposit-missing");
    }

    @Test
    @Tag("C9.2")
    @Tag("C5")
    @DisplayName("deposit of an unknown total: an order that cannot be added up is not made without a deposit")
    void depositOfAnUnknownTotal() {
        given(aCustomerOf(Tier.C), SettablePolicies.likeTheHandbook().requiring(Set.of(FormField.QUANTITY)))
                .by(Channel.FAX, SampleOrder.complete().withCurrency(Optional.empty()))
                .comesTo(AgreementState.RETURNED)
                .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SIGNED)))
                .thenRefused("total-unknown");
    }

    @Test
    @Tag("X1")
    @Tag("C11.1")
    @DisplayName("bulk actions that skip a hold: of many orders that are sent off at once, the one on hold stays")
    void bulkActions() {
        ContractScenario first = given(aCustomerOf(Tier.B)).comesBefore(DispatchGoods.class);
        ContractScenario held =
                first.another("order-2").comesBefore(DispatchGoods.class).when(GoodsScenarios.reported("a-1"));
        ContractScenario third = first.another("order-3").comesBefore(DispatchGoods.class);
        Act leave = by(SampleActors.DRIVER).does(new DispatchGoods());
        List.of(first, held, third).forEach(order -> order.when(leave));
        first.thenAt(DeliveryState.LEFT);
        held.thenRefused("anomaly-open").thenAt(DeliveryState.BRIEFED);
        third.thenAt(DeliveryState.LEFT);
    }

    @Test
    @Tag("X4")
    @DisplayName("what is shown as open: on an order with a hold no step is offered that the hold forbids")
    void offered() {
        ContractScenario held =
                given(aCustomerOf(Tier.B)).comesBefore(DispatchGoods.class).when(GoodsScenarios.reported("a-1"));
        assertThat(held.options(SampleActors.DRIVER))
                .filteredOn(Option::isOpen)
                .extracting(option -> option.step().name())
                .doesNotContain("dispatch-goods");
    }
}
