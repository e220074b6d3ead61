package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.ConfirmationDateRelaxed;
import io.orderkit.domain.contract.confirmation.RecordErpRejection;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.confirmation.entry.RelaxConfirmationDate;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.ContractScenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C8.1")
@DisplayName("C8.1: the confirmation's date")
class ConfirmationDatesTest {
    private static ContractScenario scheduled() {
        return given(aCustomerOf(Tier.B)).comesBefore(EnterConfirmation.class);
    }

    private static EnterConfirmation delivering(String day) {
        return new EnterConfirmation(Optional.of(LocalDate.parse(day)));
    }

    @Test
    @Tag("C7")
    @DisplayName("starts as the scheduled date of C7")
    void starts() {
        scheduled()
                .comesTo(AgreementState.SENT)
                .thenScheduledDateIs("2026-03-12")
                .thenConfirmationDateIs("2026-03-12");
    }

    @Test
    @DisplayName("may be set later, once the salesperson has agreed; the scheduled date stays")
    void later() {
        ContractScenario scenario = scheduled()
                .confirmationDateAgreed("2026-03-20")
                .comesTo(AgreementState.SENT)
                .thenScheduledDateIs("2026-03-12")
                .thenConfirmationDateIs("2026-03-20");
        assertThat(scenario.events(ConfirmationDateRelaxed.class))
                .containsExactly(new ConfirmationDateRelaxed(
                        LocalDate.of(2026, 3, 20), "pays a deposit", new ActorId("salesperson")));
    }

    @Test
    @Tag("X1")
    @Tag("X2")
    @DisplayName("is never proposed earlier, and by nobody but CS")
    void never() {
        scheduled()
                .when(by(AGENT).does(new ProposeConfirmationDate(LocalDate.of(2026, 3, 11), "urgent")))
                .thenRefused("relaxed-date-too-early")
                .when(by(SALESPERSON).does(new ProposeConfirmationDate(LocalDate.of(2026, 3, 20), "not urgent")))
                .thenRefused("not-permitted")
                .when(by(AGENT).does(new ProposeConfirmationDate(LocalDate.of(2026, 3, 12), "not urgent")))
                .thenAccepted();
    }

    @Test
    @Tag("X9")
    @DisplayName("is not set by the command of release 0.1: a salesperson's name in it is no consent")
    void namedOnly() {
        ContractScenario scenario = scheduled()
                .when(by(AGENT)
                        .does(new RelaxConfirmationDate(
                                LocalDate.of(2026, 3, 20), "not urgent", new ActorId("salesperson"))))
                .thenRefused("not-permitted", "consents-missing")
                .when(by(AGENT)
                        .does(new RelaxConfirmationDate(
                                LocalDate.of(2026, 3, 11), "not urgent", new ActorId("other-salesperson"))))
                .thenRefused(
                        "not-permitted", "consents-missing", "relaxed-date-too-early", "salesperson-agreement-missing")
                .comesTo(AgreementState.SENT)
                .thenConfirmationDateIs("2026-03-12");
        assertThat(scenario.events(ConfirmationDateRelaxed.class)).isEmpty();
    }

    @Test
    @Tag("C8")
    @DisplayName("stays as agreed when the ERP rejects the confirmation or its print differs")
    void enteredAnew() {
        scheduled()
                .confirmationDateAgreed("2026-03-20")
                .comesTo(AgreementState.REGISTRATION_PENDING)
                .when(by(Actor.SYSTEM).does(new RecordErpRejection(1, "no")))
                .comesTo(AgreementState.REGISTERED)
                .thenConfirmationDateIs("2026-03-20")
                .when(by(AGENT).does(new CheckPrint(List.of(FormItem.of(FormField.CONTACT)))))
                .comesTo(AgreementState.SENT)
                .thenConfirmationDateIs("2026-03-20");
    }

    @Test
    @Tag("X8")
    @DisplayName("is agreed again when the order is changed")
    void changed() {
        OrderContent otherContact = OrderContent.empty().withContact(Personal.of("555-0199"));
        scheduled()
                .confirmationDateAgreed("2026-03-20")
                .comesTo(AgreementState.CHECKED)
                .when(by(AGENT).does(new ChangeOrder(otherContact, "moved")))
                .thenAccepted()
                .comesTo(AgreementState.SENT)
                .thenConfirmationDateIs("2026-03-12");
    }

    @Test
    @DisplayName("is not the date on which CS delivers: that is a field of its own, never before it")
    void csDelivery() {
        ContractScenario scenario = scheduled()
                .confirmationDateAgreed("2026-03-20")
                .when(by(AGENT).does(delivering("2026-03-19")))
                .thenRefused("delivery-before-confirmation-date")
                .when(by(AGENT).does(delivering("2026-03-20")))
                .thenAccepted()
                .thenConfirmationDateIs("2026-03-20");
        assertThat(scenario.dates().csDelivery()).contains(LocalDate.of(2026, 3, 20));
        assertThat(scheduled().comesTo(AgreementState.SENT).dates().csDelivery())
                .isEmpty();
    }

    @Test
    @Tag("C9.3")
    @DisplayName("the day on which CS delivers moves with it")
    void csDeliveryIsMoved() {
        ContractScenario scenario = scheduled()
                .when(by(AGENT).does(delivering("2026-03-14")))
                .comesTo(AgreementState.AWAITING_RETURN)
                .on("2026-03-03");
        assertThat(scenario.dates().csDelivery()).contains(LocalDate.of(2026, 3, 15));
        scenario.on("2026-03-06").thenConfirmationDateIs("2026-03-16");
        assertThat(scenario.dates().csDelivery()).contains(LocalDate.of(2026, 3, 18));
    }

    @Test
    @Tag("C9.3")
    @DisplayName("moves by as many days as the scheduled date, from where it was set")
    void moves() {
        scheduled()
                .confirmationDateAgreed("2026-03-20")
                .comesTo(AgreementState.AWAITING_RETURN)
                .on("2026-03-05")
                .thenScheduledDateIs("2026-03-15")
                .thenConfirmationDateIs("2026-03-23");
    }
}
