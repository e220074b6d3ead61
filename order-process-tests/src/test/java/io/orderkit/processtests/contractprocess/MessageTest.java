package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Messages about an order")
class MessageTest {
    private static List<Intent> told(ContractScenario scenario) {
        return scenario.history().stream()
                .flatMap(recorded -> recorded.event().intents().stream())
                .filter(Intent.Communication.class::isInstance)
                .toList();
    }

    @Test
    @Tag("X3")
    @DisplayName("name roles and staff, and nobody of the customer: names are looked up when a message is sent")
    void nobodyOfTheCustomer() {
        ContractScenario delivered = given(aCustomerOf(Tier.B)).comesTo(DeliveryState.CLOSED);
        ContractScenario cancelled = given(aCustomerOf(Tier.C))
                .comesTo(AgreementState.RETURNED)
                .when(by(SampleActors.AGENT)
                        .does(new ChangeOrder(OrderContent.empty().withContact(Personal.of("555-0199")), "moved")))
                .comesTo(AgreementState.CHECKED)
                .when(by(SampleActors.AGENT)
                        .does(new CancelOrder("the press has broken down", CancellationCause.NEITHER)));
        assertThat(Stream.concat(told(delivered).stream(), told(cancelled).stream()))
                .hasSizeGreaterThan(10)
                .extracting(Object::toString)
                .noneMatch(
                        text -> Stream.of(SampleOrder.SIGNER, "12 Mill Road", "receiving person", "555-01", "truck 7")
                                .anyMatch(text::contains));
    }

    @Test
    @Tag("C2.3")
    @DisplayName("tell the salesperson item by item what is missing and what is unclear, once the order is in the memo")
    void openItems() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .when(by(SampleActors.AGENT)
                        .does(new ReceiveOrder(
                                Channel.FAX,
                                SampleActors.SALESPERSON.id(),
                                SampleOrder.complete().withContact(Optional.empty()),
                                List.of(FormItem.of(FormField.PACKAGING, 1)),
                                Optional.of(new DocumentReference("fax-1")))))
                .when(by(SampleActors.AGENT).does(new RecordInMemo(new DocumentReference("memo-1"))))
                .thenAt(AgreementState.CLARIFYING)
                .thenTold("items-open", Role.SALESPERSON);
        assertThat(scenario.communications("items-open"))
                .extracting(Intent.Communication::about)
                .containsExactly(Map.of("missing", "contact", "unclear", "packaging-1"));
        assertThat(given(aCustomerOf(Tier.B)).comesTo(AgreementState.RECORDED).communications("items-open"))
                .isEmpty();
    }
}
