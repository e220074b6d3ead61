package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.VERBAL;
import static io.orderkit.processtests.contractprocess.SamplePapers.instruction;
import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.feasibility.AdviseTrial;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.ConfirmFormula;
import io.orderkit.domain.contract.feasibility.CustomerChoice;
import io.orderkit.domain.contract.feasibility.CustomerChose;
import io.orderkit.domain.contract.feasibility.FormulaConfirmed;
import io.orderkit.domain.contract.feasibility.InsistenceNoted;
import io.orderkit.domain.contract.feasibility.NoteVerbally;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.feasibility.Reserve;
import io.orderkit.domain.contract.feasibility.Reserve.Standing;
import io.orderkit.domain.contract.feasibility.StateReserve;
import io.orderkit.domain.contract.feasibility.TrialAdvised;
import io.orderkit.domain.contract.feasibility.VerballyNoted;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.testkit.scenario.ContractScenario;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The technical department says whether it can be made")
class FeasibilityTest {
    private static final Statement PAPER = signed("2026-03-02");
    private static final WriteInstruction INSTRUCTION = instruction("2026-03-07", "2026-03-12", "5000 kg", PAPER);
    private static final AdviseTrial ADVICE =
            new AdviseTrial("we are sorry; a trial could show whether it can be made");

    private static ContractScenario priced() {
        return given(aCustomerOf(Tier.B)).comesTo(AgreementState.PRICED);
    }

    private static ContractScenario answered(boolean producible, boolean formulaChanged) {
        return priced().when(by(TECHNICAL).does(new AnswerFeasibility(producible, formulaChanged, PAPER)))
                .thenAccepted();
    }

    private static RecordCustomerChoice choice(CustomerChoice choice) {
        return new RecordCustomerChoice(choice, choice == CustomerChoice.INSISTS_ON_PREVIOUS_FORMULA ? PAPER : VERBAL);
    }

    private static StateReserve reserve(Standing standing, Statement statement) {
        return new StateReserve(new Reserve(standing, Optional.empty()), statement);
    }

    @Nested
    @Tag("C6")
    @DisplayName("C6: in writing")
    class Answer {
        @Test
        @DisplayName("producible by the known formula: production may go on")
        void producible() {
            answered(true, false).thenAt(AgreementState.FEASIBLE);
        }

        @Test
        @DisplayName("what is only said does not count, and may be noted all the same")
        void verbal() {
            ContractScenario scenario = priced().when(by(TECHNICAL).does(new AnswerFeasibility(true, false, VERBAL)))
                    .thenRefused("technical-writing-missing")
                    .when(by(AGENT).does(new NoteVerbally(Personal.of("technician"), "it can be made")))
                    .thenAccepted()
                    .thenAt(AgreementState.PRICED);
            assertThat(scenario.events(VerballyNoted.class))
                    .containsExactly(new VerballyNoted(Personal.of("technician"), "it can be made"));
        }

        @Test
        @DisplayName("a document without a signature, or a signature without its day, is not writing")
        void halfWritten() {
            Statement unsigned = new Statement(PAPER.document(), Optional.empty(), PAPER.signedOn());
            Statement undated = new Statement(PAPER.document(), PAPER.signedBy(), Optional.empty());
            priced().when(by(TECHNICAL).does(new AnswerFeasibility(true, false, unsigned)))
                    .thenRefused("technical-writing-missing")
                    .when(by(TECHNICAL).does(new AnswerFeasibility(true, false, undated)))
                    .thenRefused("technical-writing-missing");
        }

        @Test
        @DisplayName("formula changed: C7 is blocked until the customer accepts the new one")
        void formulaAccepted() {
            answered(true, true)
                    .thenAt(AgreementState.CUSTOMER_DECIDING)
                    .when(by(TECHNICAL).does(reserve(Standing.RESERVED, PAPER)))
                    .thenAccepted()
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("wrong-position")
                    .when(by(SALESPERSON).does(choice(CustomerChoice.ENTERS_TRIAL)))
                    .thenRefused("choice-not-offered")
                    .when(by(SALESPERSON).does(choice(CustomerChoice.ACCEPTS_NEW_FORMULA)))
                    .thenAt(AgreementState.FEASIBLE)
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenAccepted();
        }

        @Test
        @Tag("C6.2")
        @DisplayName("formula changed: or until the customer insists on the previous one")
        void formulaInsisted() {
            answered(true, true)
                    .when(by(SALESPERSON).does(choice(CustomerChoice.INSISTS_ON_PREVIOUS_FORMULA)))
                    .thenAt(AgreementState.FORMULA_INSISTED);
        }

        @Test
        @Tag("C6.2")
        @DisplayName("formula changed: a verbal insistence is noted, moves nothing and satisfies nothing")
        void insistedVerbally() {
            ContractScenario scenario = answered(true, true)
                    .when(by(SALESPERSON)
                            .does(new RecordCustomerChoice(CustomerChoice.INSISTS_ON_PREVIOUS_FORMULA, VERBAL)))
                    .thenAccepted()
                    .thenAt(AgreementState.CUSTOMER_DECIDING)
                    .when(by(TECHNICAL).does(new ConfirmFormula(PAPER)))
                    .thenRefused("wrong-position")
                    .when(by(SALESPERSON).does(choice(CustomerChoice.INSISTS_ON_PREVIOUS_FORMULA)))
                    .thenAt(AgreementState.FORMULA_INSISTED);
            assertThat(scenario.events(InsistenceNoted.class)).containsExactly(new InsistenceNoted(VERBAL));
            assertThat(scenario.events(CustomerChose.class)).hasSize(1);
        }

        @Test
        @Tag("C6.2")
        @Tag("X2")
        @DisplayName("the salesperson notes what they hear; another salesperson does not")
        void notedBySalesperson() {
            NoteVerbally note = new NoteVerbally(Personal.of("buyer"), "the old formula, or nothing");
            answered(true, true)
                    .when(by(OTHER_SALESPERSON).does(note))
                    .thenRefused("not-permitted")
                    .when(by(SALESPERSON).does(note))
                    .thenAccepted()
                    .thenAt(AgreementState.CUSTOMER_DECIDING);
        }

        @Test
        @Tag("X8")
        @DisplayName("is about what was ordered then: another specification is asked again")
        void changed() {
            OrderContent other = OrderContent.empty()
                    .with(content -> content.addLines(new OrderLine.Builder()
                            .number(1)
                            .specification("90 g/m2")
                            .build()));
            answered(true, false)
                    .when(by(TECHNICAL).does(reserve(Standing.RESERVED, PAPER)))
                    .when(by(AGENT).does(new ChangeOrder(other, "heavier")))
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenAt(AgreementState.PRICED)
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("wrong-position", "feasibility-lapsed", "reserve-lapsed")
                    .when(by(TECHNICAL).does(new AnswerFeasibility(true, false, PAPER)))
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("reserve-lapsed")
                    .when(by(TECHNICAL).does(reserve(Standing.RESERVED, PAPER)))
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenAccepted();
        }
    }

    @Nested
    @Tag("C6.1")
    @DisplayName("C6.1: what cannot be produced")
    class NotProducible {
        private ContractScenario advised() {
            return answered(false, false).when(by(SALESPERSON).does(ADVICE)).thenAccepted();
        }

        @Test
        @DisplayName("is told to the salesperson at once, and the order waits for the customer")
        void told() {
            answered(false, false)
                    .thenAt(AgreementState.CUSTOMER_DECIDING)
                    .thenTold("not-producible", Role.SALESPERSON)
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("wrong-position", "reserve-missing");
            assertThat(answered(true, true).communications("not-producible")).isEmpty();
        }

        @Test
        @Tag("X2")
        @DisplayName("the salesperson, or the agent whom they entrusted, apologises and advises the trial")
        void byWhom() {
            ContractScenario scenario = answered(false, false)
                    .when(by(OTHER_SALESPERSON).does(ADVICE))
                    .thenRefused("not-permitted")
                    .when(by(OTHER_AGENT).does(ADVICE))
                    .thenRefused("not-permitted")
                    .when(by(SALESPERSON).does(new EntrustAgent(new ActorId("other-agent"))))
                    .when(by(OTHER_AGENT).does(ADVICE))
                    .thenAccepted();
            assertThat(scenario.events(TrialAdvised.class))
                    .extracting(TrialAdvised::by)
                    .containsExactly(new ActorId("other-agent"));
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(
                value = CustomerChoice.class,
                names = {"ENTERS_TRIAL", "INSISTS_ON_PREVIOUS_FORMULA", "DECLINES"})
        @DisplayName("the customer has not chosen before being told")
        void notAdvised(CustomerChoice chosen) {
            answered(false, false).when(by(SALESPERSON).does(choice(chosen))).thenRefused("trial-not-advised");
        }

        @Test
        @DisplayName("the customer accepts: the order ends as referred to trial")
        void trial() {
            advised()
                    .when(by(SALESPERSON).does(choice(CustomerChoice.ENTERS_TRIAL)))
                    .thenAt(AgreementState.REFERRED_TO_TRIAL)
                    .thenTold("trial-data", Role.TECHNICAL)
                    .thenOwed()
                    .when(by(SALESPERSON).does(choice(CustomerChoice.DECLINES)))
                    .thenRefused("order-ended");
        }

        @Test
        @DisplayName(
                "the customer accepts: the technical department receives what was to be made, and nothing of the customer")
        void trialData() {
            ContractScenario scenario = advised().when(by(SALESPERSON).does(choice(CustomerChoice.ENTERS_TRIAL)));
            assertThat(scenario.communications("trial-data"))
                    .extracting(Intent.Communication::about)
                    .containsExactly(Map.of(
                            "line-1-product", "CP-80",
                            "line-1-specification", "80 g/m2, 787 mm",
                            "line-1-quantity", "5000 kg"));
        }

        @Test
        @DisplayName("neither trial nor previous formula: the order ends as declined")
        void declined() {
            advised()
                    .when(by(SALESPERSON).does(choice(CustomerChoice.DECLINES)))
                    .thenAt(AgreementState.DECLINED)
                    .thenOwed()
                    .when(by(AGENT).does(new CheckPrices()))
                    .thenRefused("order-ended");
        }

        @Test
        @Tag("X1")
        @DisplayName("there is no new formula to accept; both reasons are named")
        void nothingToAccept() {
            answered(false, false)
                    .when(by(SALESPERSON).does(choice(CustomerChoice.ACCEPTS_NEW_FORMULA)))
                    .thenRefused("choice-not-offered", "trial-not-advised");
        }
    }

    @Nested
    @Tag("C6.2")
    @DisplayName("C6.2: the customer insists on the previous formula")
    class PreviousFormula {
        private ContractScenario insisted() {
            return answered(false, false)
                    .when(by(SALESPERSON).does(ADVICE))
                    .when(by(SALESPERSON).does(choice(CustomerChoice.INSISTS_ON_PREVIOUS_FORMULA)))
                    .thenAt(AgreementState.FORMULA_INSISTED);
        }

        @Test
        @DisplayName("the technical department signs it; that counts as producible, and the insistence is kept")
        void confirmed() {
            ContractScenario scenario = insisted()
                    .when(by(SALESPERSON).does(new ConfirmFormula(PAPER)))
                    .thenRefused("not-permitted")
                    .when(by(TECHNICAL).does(new ConfirmFormula(VERBAL)))
                    .thenRefused("formula-writing-missing")
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("wrong-position", "reserve-missing")
                    .when(by(TECHNICAL).does(new ConfirmFormula(PAPER)))
                    .thenAt(AgreementState.FEASIBLE);
            assertThat(scenario.events(FormulaConfirmed.class)).containsExactly(new FormulaConfirmed(PAPER));
            assertThat(scenario.events(CustomerChose.class))
                    .containsExactly(new CustomerChose(CustomerChoice.INSISTS_ON_PREVIOUS_FORMULA, PAPER));
        }

        @Test
        @Tag("C6.3")
        @DisplayName("the reserve is asked all the same")
        void reserveStillApplies() {
            insisted()
                    .when(by(TECHNICAL).does(new ConfirmFormula(PAPER)))
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("reserve-missing")
                    .when(by(TECHNICAL).does(reserve(Standing.RESERVED, PAPER)))
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenAt(AgreementState.SCHEDULED);
        }
    }

    @Nested
    @Tag("C6.3")
    @DisplayName("C6.3: the raw-material reserve")
    class RawMaterial {
        @Test
        @DisplayName("is stated in writing and signed; what is only said blocks C7")
        void written() {
            answered(true, false)
                    .when(by(TECHNICAL).does(reserve(Standing.RESERVED, VERBAL)))
                    .thenRefused("reserve-writing-missing")
                    .when(by(AGENT).does(new NoteVerbally(Personal.of("technician"), "there is enough")))
                    .thenAccepted()
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("reserve-missing")
                    .when(by(TECHNICAL).does(reserve(Standing.RESERVED, PAPER)))
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenAccepted();
        }

        @Test
        @DisplayName("none blocks C7 until there is one")
        void none() {
            answered(true, false)
                    .when(by(TECHNICAL).does(reserve(Standing.NONE, PAPER)))
                    .thenAccepted()
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("reserve-none")
                    .when(by(TECHNICAL).does(reserve(Standing.RESERVED, PAPER)))
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenAccepted();
        }

        @Test
        @Tag("C7")
        @DisplayName("expected on a day does not block, but production does not begin before that day")
        void expected() {
            Reserve onTheNinth = new Reserve(Standing.EXPECTED, Optional.of(LocalDate.of(2026, 3, 9)));
            answered(true, false)
                    .when(by(TECHNICAL).does(new StateReserve(onTheNinth, PAPER)))
                    .thenAccepted()
                    .when(by(PRODUCTION).does(instruction("2026-03-08", "2026-03-12", "5000 kg", PAPER)))
                    .thenRefused("production-before-reserve")
                    .when(by(PRODUCTION).does(instruction("2026-03-09", "2026-03-12", "5000 kg", PAPER)))
                    .thenAccepted();
        }

        @Test
        @Tag("X1")
        @DisplayName("expected names its day, and only expected does; a verbal one lacks the writing too")
        void day() {
            Reserve reservedOnADay = new Reserve(Standing.RESERVED, Optional.of(LocalDate.of(2026, 3, 9)));
            answered(true, false)
                    .when(by(TECHNICAL).does(reserve(Standing.EXPECTED, VERBAL)))
                    .thenRefused("reserve-date-missing", "reserve-writing-missing")
                    .when(by(TECHNICAL).does(new StateReserve(reservedOnADay, PAPER)))
                    .thenRefused("reserve-date-missing");
        }

        @Test
        @Tag("X8")
        @DisplayName("is for what was to be made then: another appearance is stated again")
        void appearanceChanged() {
            OrderContent glossy = OrderContent.empty()
                    .with(content -> content.addLines(new OrderLine.Builder()
                            .number(1)
                            .appearance("glossy")
                            .build()));
            answered(true, false)
                    .when(by(TECHNICAL).does(reserve(Standing.RESERVED, PAPER)))
                    .when(by(AGENT).does(new ChangeOrder(glossy, "glossy")))
                    .thenAt(AgreementState.PRICED)
                    .when(by(TECHNICAL).does(new AnswerFeasibility(true, false, PAPER)))
                    .when(by(PRODUCTION).does(INSTRUCTION))
                    .thenRefused("reserve-lapsed");
        }

        @Test
        @Tag("X8")
        @DisplayName("is for the quantity that was ordered then: more is stated again")
        void quantityChanged() {
            OrderContent more = OrderContent.empty()
                    .with(content -> content.addLines(new OrderLine.Builder()
                            .number(1)
                            .quantity(Quantity.parse("9000 kg"))
                            .build()));
            answered(true, false)
                    .when(by(TECHNICAL).does(reserve(Standing.NONE, PAPER)))
                    .when(by(AGENT).does(new ChangeOrder(more, "more")))
                    .comesTo(AgreementState.FEASIBLE)
                    .when(by(PRODUCTION).does(instruction("2026-03-07", "2026-03-12", "9000 kg", PAPER)))
                    .thenRefused("reserve-lapsed", "reserve-none");
        }
    }
}
