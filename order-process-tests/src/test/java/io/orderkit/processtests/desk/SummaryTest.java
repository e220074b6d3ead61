package io.orderkit.processtests.desk;

import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.State;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.ContractScenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A summary derived from the history")
class SummaryTest {
    @Test
    @Tag("Q-1")
    @DisplayName("Q-1 is the one that the last append has kept, wherever the order stands")
    void same() {
        for (State state : List.<State>of(
                AgreementState.CLARIFYING, AgreementState.PRICED, AgreementState.RETURNED, DeliveryState.ARRIVED)) {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(state);
            List<OrderSummary> kept = scenario.query()
                    .orders(ReadScope.everything(), OrderFilter.any(), Optional.empty(), 2)
                    .rows();
            assertThat(kept).hasSize(1);
            assertThat(scenario.desk().summary(ReadScope.everything(), scenario.orderId()))
                    .isEqualTo(kept.stream().findFirst());
        }
    }

    @Test
    @Tag("K6")
    @DisplayName("is shown to a reader who may see the order's customer, and to no other")
    void scope() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.PRICED);
        Set<CustomerId> his = Set.of(scenario.order().customer().orElseThrow());
        assertThat(scenario.desk().summary(ReadScope.ofCustomers(his), scenario.orderId()))
                .isPresent();
        assertThat(scenario.desk()
                        .summary(ReadScope.ofCustomers(Set.of(new CustomerId("a-stranger"))), scenario.orderId()))
                .isEmpty();
    }

    @Test
    @DisplayName("is none for an order that is not known")
    void unknown() {
        assertThat(given(aCustomerOf(Tier.B)).desk().summary(ReadScope.everything(), new OrderId("nobody's")))
                .isEmpty();
    }
}
