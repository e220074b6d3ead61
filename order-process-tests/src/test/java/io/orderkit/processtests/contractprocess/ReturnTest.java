package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.VERBAL;
import static io.orderkit.processtests.contractprocess.SamplePapers.issued;
import static io.orderkit.processtests.contractprocess.SamplePapers.returned;
import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.returned.ReturnChecked;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.process.Option;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C9")
@DisplayName("C9: the confirmation comes back signed")
class ReturnTest {
    private static final CheckReturn FOUND_NOTHING = new CheckReturn(List.of());

    private static ContractScenario awaited() {
        return given(aCustomerOf(Tier.C)).comesTo(AgreementState.AWAITING_RETURN);
    }

    private static ReturnFinding finding(ReturnFinding.Kind kind) {
        return new ReturnFinding(kind, "as seen on the paper");
    }

    private static CheckReturn found(ReturnFinding... findings) {
        return new CheckReturn(List.of(findings));
    }

    private static List<ReturnFinding.Kind> kinds(ContractScenario scenario) {
        return Confirmation.of(scenario.order()).findings().stream()
                .map(ReturnFinding::kind)
                .toList();
    }

    @Nested
    @DisplayName("who gets it")
    class Who {
        @Test
        @Tag("X2")
        @DisplayName("the order's salesperson or the agent whom they entrusted; no other salesperson, no other agent")
        void byWhom() {
            awaited()
                    .when(by(OTHER_SALESPERSON).does(returned("2026-03-02")))
                    .thenRefused("not-permitted")
                    .when(by(OTHER_AGENT).does(returned("2026-03-02")))
                    .thenRefused("not-permitted")
                    .when(by(SALESPERSON).does(new EntrustAgent(new ActorId("other-agent"))))
                    .when(by(OTHER_AGENT).does(returned("2026-03-02")))
                    .thenAt(AgreementState.RETURN_IN_CHECK);
        }

        @Test
        @Tag("C2.3")
        @DisplayName("a delegation from the first day holds for the return")
        void delegateKept() {
            given(aCustomerOf(Tier.C))
                    .comesTo(AgreementState.CLARIFYING)
                    .when(by(SALESPERSON).does(new EntrustAgent(new ActorId("other-agent"))))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(by(OTHER_AGENT).does(returned("2026-03-02")))
                    .thenAccepted();
        }

        @Test
        @DisplayName("it is not back before it was sent")
        void notSent() {
            given(aCustomerOf(Tier.C))
                    .comesTo(AgreementState.CHECKED)
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .thenRefused("wrong-position");
        }
    }

    @Nested
    @DisplayName("CS checks it")
    class Checked {
        @Test
        @Tag("C9.2")
        @DisplayName("clear and complete, the production order can be issued; unchecked it cannot")
        void clear() {
            awaited()
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("return-not-clear", "deposit-missing")
                    .when(by(SALESPERSON).does(FOUND_NOTHING))
                    .thenRefused("not-permitted")
                    .when(by(AGENT).does(FOUND_NOTHING))
                    .thenAt(AgreementState.RETURNED)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("deposit-missing");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(ReturnFinding.Kind.class)
        @DisplayName("each kind of finding keeps it from being clear")
        void everyFinding(ReturnFinding.Kind kind) {
            ContractScenario scenario = awaited()
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(found(finding(kind))))
                    .thenAt(AgreementState.RECONFIRMING)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("return-not-clear", "deposit-missing");
            assertThat(kinds(scenario)).containsExactly(kind);
        }

        @Test
        @DisplayName("another signer is found though the agent does not name them")
        void otherSigner() {
            ContractScenario scenario = awaited()
                    .when(by(SALESPERSON).does(returned(1, "2026-03-02", "the signer's brother")))
                    .when(by(AGENT).does(FOUND_NOTHING))
                    .thenAt(AgreementState.RECONFIRMING);
            assertThat(kinds(scenario)).containsExactly(ReturnFinding.Kind.OTHER_SIGNER);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"DESIGNATED  Signer", " designatedsigner ", "ｄｅｓｉｇｎａｔｅｄ　ｓｉｇｎｅｒ", "customer-1"})
        @DisplayName(
                "the signer is known by case, blanks and width of any kind, and the stamp of the company counts like them")
        void sameSigner(String signer) {
            awaited()
                    .when(by(SALESPERSON).does(returned(1, "2026-03-02", signer)))
                    .when(by(AGENT).does(FOUND_NOTHING))
                    .thenAt(AgreementState.RETURNED);
        }

        @ParameterizedTest(name = "signed on {0}")
        @CsvSource({"2026-03-03, false", "2026-03-04, true", "2026-03-07, true", "2026-03-08, false"})
        @DisplayName(
                "signed before the sending or after the arrival it is not clear; a date is tolerated one day either way")
        void dateOfSignature(String signed, boolean clear) {
            ContractScenario scenario = given(aCustomerOf(Tier.C))
                    .on("2026-03-02")
                    .comesTo(AgreementState.CHECKED)
                    .on("2026-03-05")
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .on("2026-03-07")
                    .when(by(SALESPERSON)
                            .does(new ReturnConfirmation(new ReturnedPaper(
                                    1,
                                    LocalDate.of(2026, 3, 6),
                                    Statement.written("return", SampleOrder.SIGNER, LocalDate.parse(signed))))))
                    .thenAccepted()
                    .when(by(AGENT).does(FOUND_NOTHING));
            assertThat(kinds(scenario)).isEqualTo(clear ? List.of() : List.of(ReturnFinding.Kind.DATE_OF_SIGNATURE));
        }

        @Test
        @DisplayName("so is a paper without signature, and one of another version, beside the findings of the agent")
        void unsignedOldVersion() {
            ContractScenario scenario = awaited()
                    .when(by(SALESPERSON)
                            .does(new ReturnConfirmation(new ReturnedPaper(7, LocalDate.of(2026, 3, 2), VERBAL))))
                    .when(by(AGENT)
                            .does(found(finding(ReturnFinding.Kind.ERROR), finding(ReturnFinding.Kind.OTHER_VERSION))))
                    .thenAt(AgreementState.RECONFIRMING);
            assertThat(kinds(scenario))
                    .as("each once")
                    .containsExactly(
                            ReturnFinding.Kind.ERROR, ReturnFinding.Kind.OTHER_VERSION, ReturnFinding.Kind.NOT_SIGNED);
            assertThat(scenario.events(ReturnChecked.class).get(0).clearOn()).isEmpty();
        }
    }

    @Nested
    @DisplayName("each finding is reconfirmed with the customer")
    class Reconfirmed {
        private final ReturnFinding error = finding(ReturnFinding.Kind.ERROR);
        private final ReturnFinding request = finding(ReturnFinding.Kind.UNKNOWN_SPECIAL_REQUEST);
        private final Statement word = signed("2026-03-02");

        private ContractScenario found2() {
            return awaited()
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(found(error, request)))
                    .thenAccepted();
        }

        @Test
        @DisplayName("one by one, in writing; when none is left the return is clear")
        void oneByOne() {
            ContractScenario scenario = found2().when(by(OTHER_SALESPERSON).does(new ReconfirmFinding(error, word)))
                    .thenRefused("not-permitted")
                    .when(by(SALESPERSON).does(new ReconfirmFinding(error, VERBAL)))
                    .thenRefused("return-writing-missing")
                    .when(by(SALESPERSON).does(new ReconfirmFinding(error, word)))
                    .thenAt(AgreementState.RECONFIRMING)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("return-not-clear", "deposit-missing")
                    .when(by(SALESPERSON).does(new ReconfirmFinding(error, word)))
                    .thenRefused("finding-not-open")
                    .when(by(SALESPERSON).does(new ReconfirmFinding(request, word)))
                    .thenAt(AgreementState.RETURNED);
            assertThat(Confirmation.of(scenario.order()).clearOn()).contains(LocalDate.of(2026, 3, 2));
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(
                value = ReturnFinding.Kind.class,
                names = {"UNCLEAR_SIGNATURE", "NOT_SIGNED", "OTHER_SIGNER", "OTHER_VERSION", "DATE_OF_SIGNATURE"})
        @DisplayName("but the designated signer's signature on the version last sent needs a new paper")
        void newPaper(ReturnFinding.Kind kind) {
            ContractScenario scenario = awaited()
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(found(finding(kind))))
                    .when(by(SALESPERSON).does(new ReconfirmFinding(finding(kind), word)))
                    .thenRefused("finding-needs-new-paper");
            assertThat(scenario.options(SALESPERSON))
                    .filteredOn(option -> option.step().name().equals("reconfirm-finding"))
                    .singleElement()
                    .matches(Option::isBlockedByGate);
            scenario.when(by(SALESPERSON).does(returned("2026-03-02")))
                    .thenAt(AgreementState.RETURN_IN_CHECK)
                    .when(by(AGENT).does(FOUND_NOTHING))
                    .thenAt(AgreementState.RETURNED);
        }

        @Test
        @Tag("X1")
        @DisplayName("what was not found cannot be reconfirmed; all reasons at once")
        void notFound() {
            found2().when(by(SALESPERSON)
                            .does(new ReconfirmFinding(finding(ReturnFinding.Kind.UNCLEAR_SIGNATURE), VERBAL)))
                    .thenRefused("finding-not-open", "finding-needs-new-paper", "return-writing-missing");
        }

        @Test
        @Tag("X8")
        @DisplayName(
                "a changed term is a change of the order: the paper lapses, and a new version is sent and returned")
        void changedTerm() {
            OrderContent urgent = OrderContent.empty().withUrgency(Urgency.URGENT);
            ContractScenario scenario = awaited()
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(found(finding(ReturnFinding.Kind.TEXT_ALTERED))))
                    .when(by(AGENT).does(new ChangeOrder(urgent, "written on the returned paper")))
                    .thenAccepted()
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .thenRefused("wrong-position", "confirmation-lapsed", "return-not-clear", "deposit-missing")
                    .comesTo(AgreementState.AWAITING_RETURN);
            assertThat(Confirmation.of(scenario.order()).version()).isEqualTo(2);
            scenario.when(by(SALESPERSON).does(returned(1, "2026-03-02", SampleOrder.SIGNER)))
                    .when(by(AGENT).does(FOUND_NOTHING))
                    .thenAt(AgreementState.RECONFIRMING);
            assertThat(kinds(scenario)).containsExactly(ReturnFinding.Kind.OTHER_VERSION);
            scenario.when(by(SALESPERSON).does(returned(2, "2026-03-02", SampleOrder.SIGNER)))
                    .when(by(AGENT).does(FOUND_NOTHING))
                    .thenAt(AgreementState.RETURNED);
            assertThat(scenario.order().content().urgency()).isEqualTo(Optional.of(Urgency.URGENT));
        }
    }
}
