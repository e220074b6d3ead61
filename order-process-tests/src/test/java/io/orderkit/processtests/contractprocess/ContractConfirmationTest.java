package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationEntered;
import io.orderkit.domain.contract.confirmation.ConfirmationRegistered;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.PrintChecked;
import io.orderkit.domain.contract.confirmation.RecordErpRegistration;
import io.orderkit.domain.contract.confirmation.RecordErpRejection;
import io.orderkit.domain.contract.confirmation.RegisterConfirmation;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("C8")
@DisplayName("C8: the customer order confirmation goes out")
class ContractConfirmationTest {
    private static final EnterConfirmation ENTERED = new EnterConfirmation(Optional.empty());

    private static ContractScenario at(AgreementState state) {
        return given(aCustomerOf(Tier.B)).comesTo(state);
    }

    private static ConfirmationSheet sheet(ContractScenario scenario) {
        return Confirmation.of(scenario.order()).sheet().orElseThrow();
    }

    @Nested
    @DisplayName("it is entered into the ERP")
    class Entered {
        @Test
        @DisplayName("with everything that is agreed, and the ERP is asked to register it")
        void everything() {
            ContractScenario scenario = at(AgreementState.REGISTRATION_PENDING);
            ConfirmationSheet sheet = sheet(scenario);
            assertThat(sheet.version()).isEqualTo(1);
            assertThat(sheet.content()).isEqualTo(SampleOrder.complete());
            assertThat(sheet.productionDate()).isEqualTo("2026-03-07");
            assertThat(sheet.scheduledDate()).isEqualTo("2026-03-12");
            assertThat(sheet.deposit()).contains(Money.of("CNY", "6200"));
            assertThat(scenario.events(ConfirmationEntered.class).get(0).intents())
                    .containsExactly(new RegisterConfirmation(sheet));
        }

        @Test
        @DisplayName("and waits for its answer: nothing goes out before")
        void pending() {
            at(AgreementState.REGISTRATION_PENDING)
                    .when(by(AGENT).does(new CheckPrint(List.of())))
                    .thenRefused("wrong-position")
                    .when(by(AGENT).does(new SendConfirmation()))
                    .thenRefused("wrong-position")
                    .when(by(AGENT).does(new RecordErpRegistration(1, "erp-1", Map.of())))
                    .thenRefused("not-permitted");
        }

        @Test
        @DisplayName("whose answer names the version; one about another version has no effect")
        void answered() {
            ContractScenario scenario = at(AgreementState.REGISTRATION_PENDING)
                    .when(by(Actor.SYSTEM).does(new RecordErpRegistration(2, "erp-2", Map.of())))
                    .thenRefused("version-not-pending")
                    .when(by(Actor.SYSTEM).does(new RecordErpRejection(2, "unknown customer")))
                    .thenRefused("version-not-pending")
                    .when(by(Actor.SYSTEM).does(new RecordErpRegistration(1, "erp-1", Map.of())))
                    .thenAt(AgreementState.REGISTERED);
            assertThat(Confirmation.of(scenario.order()).erpReference()).contains("erp-1");
        }

        @Test
        @DisplayName("which may reject it: CS is told, and enters it again as the next version")
        void rejected() {
            ContractScenario scenario = at(AgreementState.REGISTRATION_PENDING)
                    .when(by(Actor.SYSTEM).does(new RecordErpRejection(1, "unknown customer")))
                    .thenAt(AgreementState.SCHEDULED)
                    .thenTold("registration-rejected", Role.CS_AGENT)
                    .when(by(AGENT).does(new CheckPrint(List.of())))
                    .thenRefused("wrong-position")
                    .when(by(AGENT).does(ENTERED))
                    .thenAt(AgreementState.REGISTRATION_PENDING)
                    .when(by(Actor.SYSTEM).does(new RecordErpRegistration(1, "erp-1", Map.of())))
                    .thenRefused("version-not-pending")
                    .comesTo(AgreementState.SENT);
            assertThat(sheet(scenario).version()).isEqualTo(2);
        }

        @Test
        @DisplayName("the ERP's answer comes back as a command of SYSTEM, done or rejected")
        void effect() {
            RegisterConfirmation effect = new RegisterConfirmation(sheet(at(AgreementState.REGISTRATION_PENDING)));
            assertThat(effect.answeredBy(new Intent.Answer.Done("erp-1", Map.of())))
                    .isEqualTo(new RecordErpRegistration(1, "erp-1", Map.of()));
            assertThat(effect.answeredBy(new Intent.Answer.Rejected("no"))).isEqualTo(new RecordErpRejection(1, "no"));
        }
    }

    @Nested
    @DisplayName("the print is checked item by item against the original data")
    class Printed {
        @Test
        @DisplayName("without a difference it may go out")
        void same() {
            at(AgreementState.REGISTERED)
                    .when(by(AGENT).does(new SendConfirmation()))
                    .thenRefused("wrong-position")
                    .when(by(AGENT).does(new CheckPrint(List.of())))
                    .thenAt(AgreementState.CHECKED)
                    .when(by(AGENT).does(new SendConfirmation()))
                    .thenAccepted();
        }

        @Test
        @DisplayName("a difference stops it, each is kept, and it is entered again")
        void difference() {
            List<FormItem> differences =
                    List.of(FormItem.of(FormField.UNIT_PRICE, 1), FormItem.of(FormField.RECEIVING_ADDRESS));
            ContractScenario scenario = at(AgreementState.REGISTERED)
                    .when(by(AGENT).does(new CheckPrint(differences)))
                    .thenAt(AgreementState.SCHEDULED)
                    .when(by(AGENT).does(new SendConfirmation()))
                    .thenRefused("wrong-position");
            assertThat(scenario.events(PrintChecked.class)).containsExactly(new PrintChecked(1, differences));
            scenario.comesTo(AgreementState.CHECKED);
            assertThat(sheet(scenario).version()).isEqualTo(2);
        }

        @Test
        @DisplayName("what the print said is kept, with the particulars of its own version only")
        void evidence() {
            RegisterConfirmation effect = new RegisterConfirmation(sheet(at(AgreementState.REGISTRATION_PENDING)));
            Map<String, String> particulars = Map.of("unit price", "6.02", "consignee", "receiving person");
            ContractScenario scenario = at(AgreementState.REGISTRATION_PENDING)
                    .when(by(Actor.SYSTEM).does(effect.answeredBy(new Intent.Answer.Done("erp-1", particulars))))
                    .thenAccepted();
            Map<String, Personal<String>> print =
                    Map.of("unit price", Personal.of("6.02"), "consignee", Personal.of("receiving person"));
            assertThat(Confirmation.of(scenario.order()).print()).isEqualTo(print);
            assertThat(scenario.events(ConfirmationRegistered.class))
                    .containsExactly(new ConfirmationRegistered(1, "erp-1", print));
            scenario.when(by(AGENT).does(new CheckPrint(List.of(FormItem.of(FormField.UNIT_PRICE, 1)))))
                    .when(by(AGENT).does(ENTERED));
            assertThat(Confirmation.of(scenario.order()).print()).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("io.orderkit.domain.model.FormField#shipped")
        @DisplayName("any item of the form may differ, those too that the company sets")
        void anyItem(FormField field) {
            FormItem item = isAt(field, ContractForm.Place.LINE) ? FormItem.of(field, 1) : FormItem.of(field);
            at(AgreementState.REGISTERED)
                    .when(by(AGENT).does(new CheckPrint(List.of(item))))
                    .thenAt(AgreementState.SCHEDULED);
        }

        @Test
        @Tag("X8")
        @DisplayName("what is changed after the check does not go out with the old print")
        void changed() {
            OrderContent otherContact = OrderContent.empty().withContact(Personal.of("555-0199"));
            ContractScenario scenario = at(AgreementState.CHECKED)
                    .when(by(AGENT).does(new ChangeOrder(otherContact, "moved")))
                    .when(by(AGENT).does(new SendConfirmation()))
                    .thenRefused("wrong-position", "confirmation-lapsed");
            scenario.comesTo(AgreementState.SENT);
            assertThat(sheet(scenario).content().contact()).contains(Personal.of("555-0199"));
        }
    }

    @Nested
    @DisplayName("it is sent to the customer")
    class Sent {
        @Test
        @DisplayName("and CS confirms that it arrived legibly")
        void legible() {
            at(AgreementState.SENT)
                    .thenTold("customer-order-confirmation", Role.CUSTOMER)
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenAt(AgreementState.AWAITING_RETURN);
        }

        @Test
        @DisplayName("illegible it is sent again, as often as it takes, in the same version")
        void illegible() {
            ContractScenario scenario = at(AgreementState.SENT)
                    .when(by(AGENT).does(new ConfirmReception(false)))
                    .thenAt(AgreementState.CHECKED)
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenRefused("wrong-position", "no-sending-unconfirmed")
                    .when(by(AGENT).does(new SendConfirmation()))
                    .when(by(AGENT).does(new ConfirmReception(false)))
                    .when(by(AGENT).does(new SendConfirmation()))
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenAt(AgreementState.AWAITING_RETURN);
            assertThat(scenario.communications("customer-order-confirmation"))
                    .hasSize(3)
                    .allSatisfy(told -> assertThat(told.about()).containsEntry("version", "1"));
        }
    }

    private static boolean isAt(FormField field, ContractForm.Place place) {
        return ContractForm.STANDARD.place(field).orElseThrow() == place;
    }
}
