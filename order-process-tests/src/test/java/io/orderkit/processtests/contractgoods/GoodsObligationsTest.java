package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("One can ask about the goods")
class GoodsObligationsTest {
    @Nested
    @Tag("X3")
    @DisplayName("X3: who owes what by when")
    class WhoOwesWhat {
        private List<Owed> owed(OrderQuery query, OwedFilter filter) {
            return query.owed(ReadScope.everything(), filter, Optional.empty(), 50)
                    .rows();
        }

        @Test
        @DisplayName("of one order: money, papers and promises, each with owner, person, due time and requirement")
        void oneOrder() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .comesWithoutReturnTo(ProductionState.RELEASED);
            assertThat(scenario.view().obligations())
                    .extracting(
                            Obligation::code,
                            Obligation::requirement,
                            Obligation::owner,
                            owed -> owed.due().map(Instant::toString).orElse("-"))
                    .containsExactlyInAnyOrder(
                            tuple("return-of-confirmation", "C9.1", Role.SALESPERSON, "2026-03-03T01:00:00Z"),
                            tuple("copy-to-technical", "C10", Role.CS_AGENT, "2026-03-03T01:00:00Z"),
                            tuple("supervision", "C11", Role.CS_ASSISTANT, "2026-03-12T16:00:00Z"));
            assertThat(scenario.view().obligations().get(0).person()).contains(SampleActors.SALESPERSON.id());
        }

        @Test
        @DisplayName("across orders, by owner, by kind, by what it is, by when it is due")
        void acrossOrders() {
            ContractScenario atPayment = given(aCustomerOf(Tier.B)).comesTo(PaymentState.COLLECTING);
            ContractScenario left = atPayment.another("order-2").comesTo(DeliveryState.LEFT);
            ContractScenario returned = left.another("order-3").comesTo(AgreementState.RETURNED);
            OrderQuery query = returned.query();
            assertThat(owed(query, OwedFilter.any().kind(Obligation.Kind.MONEY_DUE)))
                    .extracting(
                            row -> row.order().value(),
                            row -> row.obligation().code(),
                            row -> row.obligation().amount().orElseThrow())
                    .containsExactlyInAnyOrder(
                            tuple("order-1", "balance", Money.of("CNY", "24800")),
                            tuple("order-3", "deposit", Money.of("CNY", "6200")));
            assertThat(owed(query, OwedFilter.any().owner(Role.DELIVERY_PERSON)))
                    .extracting(row -> row.order().value())
                    .containsExactly("order-2");
            assertThat(owed(
                            query,
                            OwedFilter.any().code("sales-slip").dueBefore(Instant.parse("2026-03-05T00:59:59Z"))))
                    .isEmpty();
            assertThat(owed(
                            query,
                            OwedFilter.any().code("sales-slip").dueBefore(Instant.parse("2026-03-05T01:00:00Z"))))
                    .hasSize(1);
        }

        @Test
        @DisplayName("what is settled is gone from the list, of the order and across orders")
        void settled() {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(DeliveryState.LEFT);
            scenario.when(by(SampleActors.DRIVER).does(ArrivalTest.SLIP)).thenOwed("transport-check");
            assertThat(owed(scenario.query(), OwedFilter.any().code("sales-slip")))
                    .isEmpty();
        }
    }

    @Nested
    @Tag("X4")
    @DisplayName("X4: what is open now, what is blocked, by what, and who can clear it")
    class WhatIsOpen {
        private Option<?> option(ContractScenario scenario, Actor actor, String step) {
            return scenario.options(actor).stream()
                    .filter(option -> option.step().name().equals(step))
                    .findFirst()
                    .orElseThrow();
        }

        private List<String> clearers(Option<?> option) {
            return option.clearers().stream().map(WhatIsOpen::told).toList();
        }

        private static String told(Option.Clearer<?> clearer) {
            return clearer.step().name() + " by "
                    + clearer.by().stream().map(Permit::role).map(Role::value).collect(Collectors.joining(", "));
        }

        @Test
        @DisplayName("before the payment gate: the notice is blocked, and finance or the review can clear it")
        void paymentGate() {
            ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(PaymentState.COLLECTING);
            Option<?> notice = option(scenario, SampleActors.AGENT, "issue-delivery-notice");
            assertThat(notice.isBlockedByGate()).isTrue();
            assertThat(notice.refusals()).extracting(Refusal::code).containsExactly("payment-gate-shut");
            assertThat(clearers(notice)).contains("clear-payment by finance");
            Option<?> clear = option(scenario, SampleActors.FINANCE, "clear-payment");
            assertThat(clear.refusals()).extracting(Refusal::code).containsExactly("balance-open");
            assertThat(clearers(clear))
                    .containsExactly("record-payment by finance", "correct-recorded-payment by finance");
        }

        @Test
        @Tag("C11.1")
        @DisplayName("with an open anomaly: going is blocked, and the plan and CS can clear it")
        void anomaly() {
            ContractScenario scenario =
                    given(aCustomerOf(Tier.B)).comesBefore(DispatchGoods.class).when(GoodsScenarios.reported("a-1"));
            Option<?> going = option(scenario, SampleActors.DRIVER, "dispatch-goods");
            assertThat(going.isBlockedByGate()).isTrue();
            assertThat(going.refusals()).extracting(Refusal::code).containsExactly("anomaly-open");
            assertThat(clearers(going))
                    .contains(
                            "propose-plan by cs-supervisor, marketing-director",
                            "close-anomaly by cs-agent, cs-supervisor");
            assertThat(option(scenario, SampleActors.AGENT, "clarify-anomaly").isOpen())
                    .isTrue();
            assertThat(option(scenario, SampleActors.CLERK, "dispatch-goods").refusals())
                    .extracting(Refusal::code)
                    .contains("not-permitted");
        }

        @Test
        @Tag("X8")
        @DisplayName(
                "change and cancellation are open to CS until the release, and from then on to the CS supervisor alone")
        void changeAfterRelease() {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(ProductionState.ISSUED);
            for (String step : List.of("change-order", "cancel-order")) {
                assertThat(option(scenario, SampleActors.AGENT, step).isOpen()).isTrue();
                assertThat(option(scenario, SampleActors.SUPERVISOR, step).isOpen())
                        .isTrue();
            }
            scenario.comesTo(ProductionState.RELEASED);
            for (String step : List.of("change-order", "cancel-order")) {
                assertThat(option(scenario, SampleActors.AGENT, step).refusals())
                        .singleElement()
                        .satisfies(refusal ->
                                assertThat(refusal.attributes().get("expected")).contains("@role.cs-supervisor"));
                assertThat(option(scenario, SampleActors.SUPERVISOR, step).isOpen())
                        .isTrue();
            }
        }

        @Test
        @DisplayName("and when the way is clear, the step is open to the person who takes it")
        void open() {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesBefore(DispatchGoods.class);
            assertThat(option(scenario, SampleActors.DRIVER, "dispatch-goods").isOpen())
                    .isTrue();
            scenario.when(by(SampleActors.DRIVER).does(new DispatchGoods())).thenAccepted();
            assertThat(option(scenario, SampleActors.DRIVER, "dispatch-goods").isOpen())
                    .isFalse();
        }
    }

    @Test
    @Tag("X5")
    @DisplayName("X5: what happened, who did it in which role, when, on which evidence, by which rules")
    void history() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(DeliveryState.CLOSED);
        RecordedEvent cleared = recorded(scenario, "payment-cleared");
        assertThat(cleared.envelope().actor()).isEqualTo(SampleActors.FINANCE.id());
        assertThat(cleared.envelope().role()).isEqualTo(Role.FINANCE);
        assertThat(cleared.envelope().occurredAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(cleared.envelope().payload()).contains("clearance");
        RecordedEvent reviewed = recorded(scenario, "terms-reviewed");
        assertThat(reviewed.envelope().ruleVersion()).isEqualTo("handbook-1");
        assertThat(reviewed.envelope().payload()).contains("tier-assigned").contains("21700");
        assertThat(recorded(scenario, "order-closed").envelope().role()).isEqualTo(Role.SYSTEM);
    }

    private static RecordedEvent recorded(ContractScenario scenario, String type) {
        return scenario.history().stream()
                .filter(recorded -> recorded.envelope().type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
