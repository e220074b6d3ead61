package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.RecordErpRegistration;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.registration.CorrectRegistration;
import io.orderkit.domain.contract.confirmation.registration.ExplainDifference;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.ContractScenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C8")
@DisplayName("C8: what the ERP registered is compared with the order")
class RegistrationTest {
    private static final FormItem QUANTITY = FormItem.of(FormField.QUANTITY, 1);
    private static final FormItem CONTACT = FormItem.of(FormField.CONTACT);
    private static final CheckPrint RIGHT = new CheckPrint(List.of());

    private static ContractScenario registered(Map<String, String> print) {
        return registered(given(aCustomerOf(Tier.B)).comesTo(AgreementState.REGISTRATION_PENDING), 1, print);
    }

    private static ContractScenario registered(ContractScenario scenario, int version, Map<String, String> print) {
        Map<String, Personal<String>> items = print.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, item -> Personal.of(item.getValue())));
        return scenario.when(by(Actor.SYSTEM).does(new RecordErpRegistration(version, "erp-" + version, items)))
                .thenAt(AgreementState.REGISTERED);
    }

    @Test
    @DisplayName(
            "the same in other units, numbers and blanks is no difference, and names that the form has not are none")
    void same() {
        registered(Map.of(
                        "quantity-1", "5,000.0  kg",
                        "Unit-Price 1", "6200 CNY/t",
                        "tolerance-1", "5.0%",
                        "specification-1", "80  g/m², 787 mm",
                        "arrival-date", "20260415",
                        "contact", " 555-0100 ",
                        "consignee", "somebody else"))
                .when(by(AGENT).does(RIGHT))
                .thenAt(AgreementState.CHECKED);
    }

    @Test
    @DisplayName(
            "each difference is listed with both values, those of a person without, and stops the check of the print")
    void differs() {
        ContractScenario scenario = registered(Map.of("quantity-1", "4 t", "contact", "555-0199", "labelling-1", " "))
                .when(by(AGENT).does(RIGHT))
                .thenRefused("registration-differs", "registration-differs");
        assertThat(scenario.refusals())
                .extracting(refusal -> refusal.attributes())
                .containsExactly(
                        Map.of("item", "@field.contact", "registered", "…", "ordered", "…"),
                        Map.of("item", "@field.quantity 1", "registered", "4 t", "ordered", "5000 kg"));
    }

    @Test
    @DisplayName("the ERP's value of an item that the order leaves open is not repeated, for it may be personal")
    void openItem() {
        ContractScenario scenario = registered(Map.of("labelling-1", "for the buyer's own hands"))
                .when(by(AGENT).does(RIGHT))
                .thenRefused("registration-differs");
        assertThat(scenario.refusals().get(0).attributes())
                .containsEntry("registered", "…")
                .containsEntry("ordered", "–");
    }

    @Test
    @DisplayName("an explanation covers the item, in a later version too")
    void explained() {
        ContractScenario scenario = registered(Map.of("quantity-1", "4 t"))
                .when(by(SALESPERSON).does(new ExplainDifference(QUANTITY, "one tonne is in another order")))
                .thenRefused("not-permitted")
                .when(by(AGENT).does(new ExplainDifference(CONTACT, "the same office")))
                .thenRefused("difference-not-open")
                .when(by(AGENT).does(new ExplainDifference(QUANTITY, "one tonne is in another order")))
                .thenAccepted()
                .when(by(AGENT).does(new ExplainDifference(QUANTITY, "one tonne is in another order")))
                .thenRefused("no-difference-open", "difference-not-open")
                .when(by(AGENT).does(new CheckPrint(List.of(CONTACT))))
                .thenAt(AgreementState.SCHEDULED)
                .when(by(AGENT).does(new EnterConfirmation(Optional.empty())));
        registered(scenario, 2, Map.of("quantity-1", "4.0 t"))
                .when(by(AGENT).does(RIGHT))
                .thenAt(AgreementState.CHECKED);
    }

    @Test
    @DisplayName("what the ERP holds wrongly is entered again as another version")
    void corrected() {
        ContractScenario scenario = registered(Map.of("quantity-1", "4 t"))
                .when(by(AGENT).does(new CorrectRegistration(Set.of(CONTACT), "typed wrongly")))
                .thenRefused("difference-not-open")
                .when(by(AGENT).does(new CorrectRegistration(Set.of(QUANTITY), "typed wrongly")))
                .thenAt(AgreementState.SCHEDULED)
                .when(by(AGENT).does(new EnterConfirmation(Optional.empty())));
        assertThat(Confirmation.of(scenario.order()).version()).isEqualTo(2);
        registered(scenario, 2, Map.of("quantity-1", "5 t"))
                .when(by(AGENT).does(new CorrectRegistration(Set.of(QUANTITY), "typed wrongly")))
                .thenRefused("no-difference-open", "difference-not-open")
                .when(by(AGENT).does(RIGHT))
                .thenAt(AgreementState.CHECKED);
    }

    @Test
    @DisplayName("neither is done without a reason")
    void reasons() {
        assertThatThrownBy(() -> new ExplainDifference(QUANTITY, " ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new CorrectRegistration(Set.of(QUANTITY), "")).isInstanceOf(InvalidValue.class);
    }
}
