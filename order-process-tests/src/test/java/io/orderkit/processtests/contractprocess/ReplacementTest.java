package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.CLERK;
import static io.orderkit.testkit.scenario.SampleActors.DIRECTOR;
import static io.orderkit.testkit.scenario.SampleActors.DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION_SUPERVISOR;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.consent.step.NameDeputy;
import io.orderkit.domain.consent.step.WithdrawProposal;
import io.orderkit.domain.contract.confirmation.ConfirmationDateRelaxed;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.FillInNotification;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.person.ReplaceAgent;
import io.orderkit.domain.contract.person.ReplaceDeliveryPerson;
import io.orderkit.domain.contract.person.ReplacePersonInCharge;
import io.orderkit.domain.contract.person.ReplaceSalesperson;
import io.orderkit.domain.contract.person.SalespersonReplaced;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.contract.production.release.NamePersonInCharge;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X13")
@DisplayName("X13: persons of an order can be replaced")
class ReplacementTest {
    private static final String REASON = "on leave";

    private static ContractScenario at(AgreementState state) {
        return given(aCustomerOf(Tier.B)).comesTo(state);
    }

    private static Act replaced(Actor successor) {
        return replaced(successor, false);
    }

    private static Act replaced(Actor successor, boolean keepsDelegations) {
        return by(DIRECTOR).does(new ReplaceSalesperson(successor.id(), keepsDelegations, REASON));
    }

    private static Act consents(Actor actor) {
        return by(actor).does(new ConsentTo<ContractOrder>(new ProposalId("P-1")));
    }

    private static Act proposes(Actor agent) {
        return by(agent).does(new ProposeConfirmationDate(LocalDate.of(2026, 3, 20), "pays a deposit"));
    }

    private static List<ActorId> owedBy(ContractScenario scenario, String code) {
        return scenario.view().obligations().stream()
                .filter(owed -> owed.code().equals(code))
                .map(Obligation::person)
                .flatMap(Optional::stream)
                .toList();
    }

    @Nested
    @DisplayName("the salesperson, by the marketing director")
    class Salesperson {
        @Test
        @Tag("C5")
        @Tag("X2")
        @DisplayName("the price is answered by the successor, and no longer by the predecessor")
        void priceAnsweredBySuccessor() {
            AnswerPriceQuery answer = new AnswerPriceQuery(List.of(new QueryAnswer(
                    Optional.of(1),
                    "price-off-plan",
                    Optional.of(SampleOrder.PRICE),
                    Optional.empty(),
                    Optional.empty())));
            ContractScenario scenario = given(aCustomerOf(Tier.B).planned("6.60 CNY/kg"))
                    .comesTo(AgreementState.PRICE_QUERY)
                    .when(by(SUPERVISOR).does(new ReplaceSalesperson(OTHER_SALESPERSON.id(), false, REASON)))
                    .thenRefused("not-permitted")
                    .when(by(OTHER_SALESPERSON).does(answer))
                    .thenRefused("not-permitted")
                    .when(replaced(OTHER_SALESPERSON))
                    .thenAccepted()
                    .thenTold("salesperson-replaced", Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR)
                    .when(by(SALESPERSON).does(answer))
                    .thenRefused("not-permitted")
                    .when(by(OTHER_SALESPERSON).does(answer))
                    .thenAt(AgreementState.PRICED);
            assertThat(scenario.events(SalespersonReplaced.class))
                    .containsExactly(new SalespersonReplaced(
                            Optional.of(SALESPERSON.id()), OTHER_SALESPERSON.id(), false, DIRECTOR.id(), REASON));
        }

        @Test
        @Tag("C2.3")
        @DisplayName("the delegation ends, unless the successor keeps it")
        void delegation() {
            EntrustAgent entrusts = new EntrustAgent(OTHER_AGENT.id());
            ContractScenario ended = at(AgreementState.PRICED)
                    .when(by(SALESPERSON).does(entrusts))
                    .when(replaced(OTHER_SALESPERSON));
            assertThat(OrderIntake.of(ended.order()).entrusted()).isEmpty();
            ContractScenario kept = at(AgreementState.PRICED)
                    .when(by(SALESPERSON).does(entrusts))
                    .when(replaced(OTHER_SALESPERSON, true));
            assertThat(OrderIntake.of(kept.order()).entrusted()).containsExactly(OTHER_AGENT.id());
        }

        @Test
        @Tag("X3")
        @Tag("C9.1")
        @DisplayName("what the predecessor owes is owed by the successor")
        void debts() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .comesWithoutReturnTo(ProductionState.ISSUED);
            assertThat(owedBy(scenario, "return-of-confirmation")).containsExactly(SALESPERSON.id());
            scenario.when(replaced(OTHER_SALESPERSON));
            assertThat(owedBy(scenario, "return-of-confirmation")).containsExactly(OTHER_SALESPERSON.id());
        }

        @Test
        @Tag("X9")
        @DisplayName("an open consent is the successor's, and what the predecessor's deputy says counts no more")
        void consent() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesBefore(EnterConfirmation.class)
                    .when(by(SALESPERSON).does(new NameDeputy<ContractOrder>(Optional.of(OTHER_AGENT.id()))))
                    .when(proposes(AGENT))
                    .when(replaced(OTHER_SALESPERSON))
                    .thenAccepted();
            assertThat(owedBy(scenario, "consent")).containsExactly(OTHER_SALESPERSON.id());
            scenario.when(consents(SALESPERSON))
                    .thenRefused("not-permitted", "not-concerned")
                    .when(by(OTHER_AGENT)
                            .does(new ConsentTo<ContractOrder>(new ProposalId("P-1"), Optional.of(SALESPERSON.id()))))
                    .thenRefused("not-permitted", "not-concerned")
                    .when(consents(OTHER_SALESPERSON))
                    .thenAccepted();
            assertThat(scenario.events(ConfirmationDateRelaxed.class))
                    .extracting(ConfirmationDateRelaxed::agreedBy)
                    .containsExactly(OTHER_SALESPERSON.id());
        }

        @Test
        @DisplayName("at any time from the receipt to the end, not before and not after it")
        void whenever() {
            for (AgreementState state :
                    List.of(AgreementState.CLARIFYING, AgreementState.REGISTRATION_PENDING, AgreementState.RETURNED)) {
                at(state).when(replaced(OTHER_SALESPERSON)).thenAccepted().thenAt(state);
            }
            given(aCustomerOf(Tier.B)).when(replaced(OTHER_SALESPERSON)).thenRefused("wrong-position");
            given(aCustomerOf(Tier.B))
                    .comesTo(DeliveryState.CLOSED)
                    .when(replaced(OTHER_SALESPERSON))
                    .thenRefused("order-ended");
        }

        @Test
        @DisplayName("by somebody else, and with a reason")
        void successor() {
            at(AgreementState.PRICED).when(replaced(SALESPERSON)).thenRefused("successor-is-predecessor");
            assertThatThrownBy(() -> new ReplaceSalesperson(SALESPERSON.id(), true, " "))
                    .isInstanceOf(InvalidValue.class);
        }

        @Test
        @DisplayName("an order whose salesperson was replaced comes to its end")
        void toTheEnd() {
            at(AgreementState.PRICED).when(replaced(OTHER_SALESPERSON)).comesTo(DeliveryState.CLOSED);
        }
    }

    @Nested
    @DisplayName("an agent, by the CS supervisor")
    class Agent {
        private static Act replacesAgent(Actor predecessor, Actor successor) {
            return by(SUPERVISOR).does(new ReplaceAgent(predecessor.id(), successor.id(), REASON));
        }

        @Test
        @Tag("C2.3")
        @DisplayName("the delegation is the successor's")
        void delegation() {
            ContractScenario scenario = at(AgreementState.PRICED)
                    .when(by(SALESPERSON).does(new EntrustAgent(AGENT.id())))
                    .when(by(SALESPERSON).does(new ReplaceAgent(AGENT.id(), OTHER_AGENT.id(), REASON)))
                    .thenRefused("not-permitted")
                    .when(replacesAgent(AGENT, OTHER_AGENT))
                    .thenAccepted()
                    .thenTold("agent-replaced", Role.CS_AGENT, Role.SALESPERSON);
            assertThat(OrderIntake.of(scenario.order()).entrusted()).containsExactly(OTHER_AGENT.id());
        }

        @Test
        @Tag("X9")
        @DisplayName("an open proposal is the successor's, who alone may take it back; a consent that was given stands")
        void proposal() {
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .comesBefore(EnterConfirmation.class)
                    .when(proposes(AGENT))
                    .when(replacesAgent(AGENT, OTHER_AGENT))
                    .thenAccepted()
                    .when(by(AGENT).does(new WithdrawProposal<ContractOrder>(new ProposalId("P-1"))))
                    .thenRefused("not-permitted", "not-concerned")
                    .when(by(OTHER_AGENT).does(new WithdrawProposal<ContractOrder>(new ProposalId("P-1"))))
                    .thenAccepted();
            assertThat(Proposals.of(scenario.order()).open()).isEmpty();
        }

        @Test
        @DisplayName("one who has nothing open is not replaced, nor anybody by themself")
        void notInvolved() {
            at(AgreementState.PRICED)
                    .when(replacesAgent(AGENT, OTHER_AGENT))
                    .thenRefused("nobody-to-replace", "agent-not-involved")
                    .when(by(SALESPERSON).does(new EntrustAgent(OTHER_AGENT.id())))
                    .when(replacesAgent(AGENT, OTHER_AGENT))
                    .thenRefused("agent-not-involved")
                    .when(replacesAgent(AGENT, AGENT))
                    .thenRefused("successor-is-predecessor", "agent-not-involved");
            assertThatThrownBy(() -> new ReplaceAgent(AGENT.id(), OTHER_AGENT.id(), ""))
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Nested
    @Tag("C10")
    @DisplayName("the person in charge, by the production supervisor")
    class PersonInCharge {
        private static final Actor SUCCESSOR = Actor.of("machine-minder", Role.PRODUCTION);
        private static final ReleaseProduction RELEASE = new ReleaseProduction(SamplePapers.signed("2026-03-02"));

        private static Act inCharge(Actor successor) {
            return by(PRODUCTION_SUPERVISOR).does(new ReplacePersonInCharge(successor.id(), REASON));
        }

        @Test
        @DisplayName("the successor signs the release, the predecessor no longer; what was marked clear stays clear")
        void signs() {
            given(aCustomerOf(Tier.B))
                    .comesBefore(ReleaseProduction.class)
                    .when(inCharge(SUCCESSOR))
                    .thenRefused("nobody-to-replace")
                    .when(by(PRODUCTION_SUPERVISOR).does(new NamePersonInCharge(PRODUCTION.id())))
                    .when(inCharge(PRODUCTION))
                    .thenRefused("successor-is-predecessor")
                    .when(by(PRODUCTION).does(new ReplacePersonInCharge(SUCCESSOR.id(), REASON)))
                    .thenRefused("not-permitted")
                    .when(inCharge(SUCCESSOR))
                    .thenAccepted()
                    .thenTold("person-in-charge-replaced", Role.PRODUCTION)
                    .when(by(PRODUCTION).does(RELEASE))
                    .thenRefused("not-permitted")
                    .when(by(SUCCESSOR).does(RELEASE))
                    .thenAt(ProductionState.RELEASED)
                    .when(inCharge(PRODUCTION))
                    .thenRefused("wrong-position");
        }
    }

    @Nested
    @DisplayName("the delivery person, by the delivery clerk")
    class DeliveryPerson {
        private static Act drives(Actor successor) {
            return by(CLERK).does(new ReplaceDeliveryPerson(successor.id(), REASON));
        }

        private static ContractScenario delivery(DeliveryState state) {
            return given(aCustomerOf(Tier.B)).comesTo(state);
        }

        @Test
        @Tag("C15")
        @DisplayName("before the goods leave the successor is briefed and fills in the notification")
        void briefed() {
            delivery(DeliveryState.BRIEFED)
                    .comesBefore(DispatchGoods.class)
                    .when(by(SUPERVISOR).does(new ReplaceDeliveryPerson(OTHER_DRIVER.id(), REASON)))
                    .thenRefused("not-permitted")
                    .when(drives(OTHER_DRIVER))
                    .thenAt(DeliveryState.NOTE_ISSUED)
                    .thenTold("delivery-person-replaced", Role.DELIVERY_PERSON, Role.CS_AGENT)
                    .when(by(OTHER_DRIVER).does(new DispatchGoods()))
                    .thenRefused("wrong-position", "notification-missing")
                    .comesBefore(FillInNotification.class)
                    .when(by(DRIVER).does(new DispatchGoods()))
                    .thenRefused("not-permitted", "notification-missing")
                    .comesTo(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C16.1")
        @DisplayName("on the way nothing moves, and the sales slip is the successor's debt")
        void onTheWay() {
            ContractScenario scenario = delivery(DeliveryState.LEFT);
            assertThat(owedBy(scenario, "sales-slip")).containsExactly(DRIVER.id());
            scenario.when(drives(OTHER_DRIVER)).thenAt(DeliveryState.LEFT);
            assertThat(owedBy(scenario, "sales-slip")).containsExactly(OTHER_DRIVER.id());
            scenario.comesTo(DeliveryState.CLOSED);
        }

        @Test
        @DisplayName("once one is named, by somebody else, and until the order is closed")
        void refused() {
            delivery(DeliveryState.NOTE_ISSUED).when(drives(DRIVER)).thenRefused("successor-is-predecessor");
            given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.RETURNED)
                    .when(drives(OTHER_DRIVER))
                    .thenRefused("wrong-position", "nobody-to-replace");
            delivery(DeliveryState.CLOSED).when(drives(OTHER_DRIVER)).thenRefused("order-ended");
        }
    }
}
