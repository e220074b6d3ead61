package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.VERBAL;
import static io.orderkit.processtests.contractprocess.SamplePapers.issued;
import static io.orderkit.processtests.contractprocess.SamplePapers.returned;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.TECHNICAL;
import static io.orderkit.testkit.scenario.SampleActors.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.FeasibilityRefusal;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.intake.IntakeRefusal;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.pricing.PricingRefusal;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.scenario.ContractScenario;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Up to the return: who may do what, and the reasons against")
class AgreementRolesTest {
    private static ContractScenario entrusted(Channel channel) {
        return given(aCustomerOf(Tier.B))
                .by(channel)
                .comesTo(AgreementState.CLARIFYING)
                .when(by(SALESPERSON).does(new EntrustAgent(new ActorId("other-agent"))))
                .thenAccepted();
    }

    private static boolean isPermitted(ContractScenario scenario, Actor actor, String step) {
        Option<?> option = scenario.options(actor).stream()
                .filter(each -> each.step().name().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + step));
        return option.refusals().stream().noneMatch(refusal -> refusal.code().equals("not-permitted"));
    }

    @Nested
    @Tag("X2")
    @DisplayName("X2: a person")
    class Person {
        @Test
        @Tag("C2.1")
        @DisplayName("any agent may take down what is said on the phone, but only where the order came by phone")
        void onThePhone() {
            assertThat(isPermitted(entrusted(Channel.PHONE), AGENT, "clarify-items"))
                    .isTrue();
            assertThat(isPermitted(entrusted(Channel.VISIT), AGENT, "clarify-items"))
                    .isFalse();
        }

        @Test
        @DisplayName("is refused beside everything else that is wrong, and learns who may")
        void whoMay() {
            ContractScenario scenario = entrusted(Channel.FAX)
                    .comesTo(AgreementState.PRICED)
                    .when(by(DRIVER).does(new CheckPrices()))
                    .thenRefused("not-permitted");
            assertThat(scenario.refusals().get(0).attributes())
                    .containsEntry("actor", "driver")
                    .containsEntry("found", "@role.delivery-person")
                    .containsEntry("expected", "@role.cs-agent");
        }

        @Test
        @Tag("X5")
        @DisplayName("is recorded by name and by the role of the act")
        void recorded() {
            Actor both = Actor.of("other-agent", Role.CS_AGENT, Role.FINANCE);
            ContractScenario scenario = entrusted(Channel.PHONE)
                    .when(by(both).does(new ReadBack(true)))
                    .thenAccepted();
            EventEnvelope last =
                    scenario.history().get(scenario.history().size() - 1).envelope();
            assertThat(last.actor()).isEqualTo(new ActorId("other-agent"));
            assertThat(last.role()).isEqualTo(Role.CS_AGENT);
        }
    }

    @Nested
    @Tag("X1")
    @DisplayName("X1: a refusal")
    class Told {
        private final Wording wording = ContractProcess.standard().wording();

        @Test
        @DisplayName("names every reason at once: position, person, gates and input")
        void everyReason() {
            ContractScenario scenario = given(aCustomerOf(Tier.C))
                    .by(Channel.PHONE)
                    .comesTo(AgreementState.CLARIFYING)
                    .when(by(WAREHOUSE)
                            .does(new WriteInstruction(
                                    LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 1), List.of(), VERBAL)))
                    .thenRefused(
                            "wrong-position",
                            "not-permitted",
                            "price-check-lapsed",
                            "feasibility-lapsed",
                            "reserve-missing",
                            "instruction-writing-missing",
                            "scheduled-before-production",
                            "scheduled-date-in-the-past",
                            "quantity-not-instructed");
            assertThat(scenario.refusals())
                    .extracting(Refusal::requirement)
                    .containsExactlyInAnyOrder("C7", "C7", "C5", "C6", "C6.3", "C7", "C7", "C7", "C7");
        }

        @Test
        @DisplayName("has a code, a requirement and a sentence in three languages, with nothing left to fill in")
        void sentences() {
            ContractScenario clarifying =
                    given(aCustomerOf(Tier.C)).by(Channel.SALESPERSON).comesTo(AgreementState.CLARIFYING);
            Stream<Refusal> refusals = Stream.of(
                            clarifying.when(by(DRIVER).does(new CheckPrices())),
                            given(aCustomerOf(Tier.C).planned("5 CNY/kg").withoutContract())
                                    .comesTo(AgreementState.PRICE_QUERY)
                                    .when(by(TECHNICAL).does(new AnswerFeasibility(true, true, VERBAL))),
                            given(aCustomerOf(Tier.C))
                                    .comesTo(AgreementState.AWAITING_RETURN)
                                    .on("2026-03-20")
                                    .when(by(OTHER_SALESPERSON).does(returned("2026-03-01"))),
                            given(aCustomerOf(Tier.C))
                                    .comesTo(AgreementState.AWAITING_RETURN)
                                    .when(by(FINANCE).does(issued("2026-03-02"))))
                    .flatMap(scenario -> scenario.refusals().stream());
            assertThat(refusals).hasSizeGreaterThan(10).allSatisfy(refusal -> {
                assertThat(refusal.requirement()).matches("[CX]\\d+(\\.\\d)?");
                for (Language language : Language.handbook()) {
                    assertThat(wording.say(language, refusal))
                            .as(refusal.toString())
                            .isNotEqualTo(refusal.wordingKey())
                            .doesNotContain("{", "}", "@");
                }
            });
        }

        @Test
        @DisplayName("of these phases names a requirement of these phases")
        void requirements() {
            Stream<RefusalCode> codes = Stream.<RefusalCode[]>of(
                            IntakeRefusal.values(),
                            PricingRefusal.values(),
                            FeasibilityRefusal.values(),
                            ConfirmationRefusal.values())
                    .flatMap(Arrays::stream);
            assertThat(codes).allSatisfy(code -> {
                assertThat(code.requirement()).matches("C[1-9](\\.\\d)?|X2|X8|X10");
                assertThat(wording.find(Language.ZH, "refusal." + code.code())).isPresent();
            });
        }
    }
}
