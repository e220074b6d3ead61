package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.clarified;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.closed;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.released;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.reported;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.told;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalEnd;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.ProposalLapsed;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.consent.step.NameDeputy;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.RecordErpRejection;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.dispatch.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.person.ReplaceSalesperson;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.anomaly.AgreePlan;
import io.orderkit.domain.contract.production.anomaly.ClarifyAnomaly;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.MoneyOwedBack;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.policy.asked.PlanVerdict;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C11.1")
@DisplayName("C11.1: an anomaly")
class AnomalyTest {
    private static ContractScenario withAnomaly() {
        return released(Tier.B).when(reported("a-1")).thenAccepted();
    }

    @Nested
    @DisplayName("is reported")
    class Reported {
        @ParameterizedTest
        @EnumSource(
                value = Anomaly.Kind.class,
                names = {"PRODUCTION", "TECHNICAL", "OTHER"})
        @DisplayName("by production, to CS, at once")
        void byProduction(Anomaly.Kind kind) {
            released(Tier.B)
                    .when(by(SampleActors.PRODUCTION).does(new ReportAnomaly("a-1", kind, Set.of(), "the web broke")))
                    .thenAccepted()
                    .thenTold("anomaly-reported", Role.CS_AGENT);
        }

        @Test
        @Tag("C12.1")
        @DisplayName("for what failed an inspection by CS or quality inspection, and not by production")
        void inspectionFailure() {
            ReportAnomaly failure = new ReportAnomaly("a-1", Anomaly.Kind.INSPECTION, Set.of(1), "dust");
            released(Tier.B)
                    .when(by(SampleActors.PRODUCTION).does(failure))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.QUALITY).does(failure))
                    .thenAccepted();
            released(Tier.B).when(by(SampleActors.AGENT).does(failure)).thenAccepted();
        }

        @Test
        @Tag("X1")
        @DisplayName("with a number of its own, on lines of the order, by somebody who may: each reason is named")
        void everyReason() {
            withAnomaly()
                    .when(by(SampleActors.FINANCE)
                            .does(new ReportAnomaly("a-1", Anomaly.Kind.OTHER, Set.of(1, 8, 9), "the roof leaks")))
                    .thenRefused("not-permitted", "anomaly-known", "line-unknown", "line-unknown");
        }

        @Test
        @DisplayName("only of an order that is being made")
        void onlyWhenMade() {
            given(aCustomerOf(Tier.B))
                    .comesTo(ProductionState.ISSUED)
                    .when(reported("a-1"))
                    .thenRefused("wrong-position");
        }
    }

    @Nested
    @DisplayName("is clarified")
    class Clarified {
        @Test
        @DisplayName("by CS, which notifies the salesperson and informs CS supervisor and marketing director")
        void informs() {
            withAnomaly()
                    .when(by(SampleActors.PRODUCTION).does(new ClarifyAnomaly("a-1", "a bearing")))
                    .thenRefused("not-permitted")
                    .when(clarified("a-1"))
                    .thenAccepted()
                    .thenTold("anomaly-clarified", Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR);
        }

        @Test
        @DisplayName("before there is a plan, before the customer is told, before it is closed")
        void first() {
            withAnomaly()
                    .when(GoodsScenarios.proposed("a-1"))
                    .thenRefused("anomaly-not-clarified")
                    .when(told("a-1"))
                    .thenRefused("anomaly-not-clarified")
                    .when(closed("a-1", Anomaly.Result.REWORKED))
                    .thenRefused("anomaly-not-clarified", "anomaly-plan-incomplete", "customer-not-told");
        }

        @Test
        @DisplayName("one that nobody reported, or that is closed, is no anomaly to work on")
        void unknown() {
            ContractScenario scenario = withAnomaly().when(clarified("a-7")).thenRefused("anomaly-unknown");
            GoodsScenarios.settle(scenario, "a-1", Anomaly.Result.REWORKED)
                    .when(reported("a-2"))
                    .when(clarified("a-1"))
                    .thenRefused("anomaly-unknown")
                    .when(clarified("a-2"))
                    .when(GoodsScenarios.proposed("a-1"))
                    .thenRefused("anomaly-unknown")
                    .when(told("a-1"))
                    .thenRefused("anomaly-unknown")
                    .when(closed("a-1", Anomaly.Result.REMADE))
                    .thenRefused("anomaly-plan-incomplete", "customer-not-told", "anomaly-unknown");
        }

        @Test
        @Tag("X4")
        @DisplayName("while none is open there is nothing to clarify, to plan, to tell, or to close")
        void noneIsOpen() {
            GoodsScenarios.settle(withAnomaly(), "a-1", Anomaly.Result.REWORKED)
                    .when(clarified("a-1"))
                    .thenRefused("no-open-anomaly")
                    .when(GoodsScenarios.proposed("a-1"))
                    .thenRefused("no-open-anomaly")
                    .when(told("a-1"))
                    .thenRefused("no-open-anomaly")
                    .when(closed("a-1", Anomaly.Result.REMADE))
                    .thenRefused("no-open-anomaly");
        }
    }

    @Nested
    @DisplayName("gets a plan")
    class Planned {
        private ProposePlan by4(String supervisor, String director, String salesperson, String agent) {
            return new ProposePlan(
                    "a-1",
                    new Anomaly.Plan(
                            "make it again",
                            new ActorId(supervisor),
                            new ActorId(director),
                            new ActorId(salesperson),
                            new ActorId(agent)),
                    Optional.empty());
        }

        @Test
        @Tag("X2")
        @Tag("X9")
        @DisplayName(
                "that CS supervisor or marketing director proposes, to four different persons, the order's salesperson among them")
        void fourPersons() {
            withAnomaly()
                    .when(clarified("a-1"))
                    .when(by(SampleActors.SUPERVISOR).does(by4("supervisor", "director", "salesperson", "salesperson")))
                    .thenRefused("anomaly-plan-incomplete")
                    .when(by(SampleActors.SUPERVISOR).does(by4("supervisor", "supervisor", "salesperson", "agent")))
                    .thenRefused("anomaly-plan-incomplete")
                    .when(by(SampleActors.SUPERVISOR).does(by4("supervisor", "director", "other-salesperson", "agent")))
                    .thenRefused("anomaly-plan-incomplete")
                    .when(by(SampleActors.AGENT).does(by4("supervisor", "director", "salesperson", "agent")))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.DIRECTOR).does(by4("supervisor", "director", "salesperson", "agent")))
                    .thenAccepted();
        }

        @Test
        @Tag("X7")
        @DisplayName("from as many persons as the rules require for the kind of anomaly and the goods that it names")
        void personsByRules() {
            List<PlanFacts> asked = new ArrayList<>();
            SettablePolicies rules = SettablePolicies.likeTheHandbook().answering(PlanFacts.class, facts -> {
                asked.add(facts);
                return new PlanVerdict(
                        2, new Judgement(new RuleSetVersion("house-1", "house"), List.of("two persons"), List.of()));
            });
            ContractScenario scenario = given(aCustomerOf(Tier.B), rules)
                    .comesTo(ProductionState.RELEASED)
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .when(by(SampleActors.SUPERVISOR)
                            .does(by4("supervisor", "supervisor", "salesperson", "salesperson")))
                    .thenAccepted();
            OrderLine line = scenario.order().content().lines().get(0);
            assertThat(asked).allSatisfy(facts -> {
                assertThat(facts.kind()).isEqualTo("production");
                assertThat(facts.quantity())
                        .hasValueSatisfying(amount -> assertThat(amount)
                                .isEqualByComparingTo(
                                        line.quantity().orElseThrow().amount()));
                assertThat(facts.unit()).isEqualTo(line.quantity().map(Quantity::unit));
            });
            assertThat(asked).isNotEmpty();
            asked.clear();
            scenario.when(by(SampleActors.PRODUCTION)
                            .does(new ReportAnomaly("a-2", Anomaly.Kind.OTHER, Set.of(), "the roof leaks")))
                    .when(clarified("a-2"))
                    .when(GoodsScenarios.proposed("a-2"))
                    .thenAccepted();
            assertThat(asked).isNotEmpty().allSatisfy(facts -> {
                assertThat(facts.kind()).isEqualTo("other");
                assertThat(facts.quantity()).as("an anomaly that names no line").isEmpty();
            });
        }

        @Test
        @Tag("X9")
        @DisplayName(
                "once each of them has agreed: a name in the proposer's command is no consent, and who proposes has consented")
        void onceAllAgree() {
            ContractScenario scenario = withAnomaly()
                    .when(clarified("a-1"))
                    .when(GoodsScenarios.proposed("a-1"))
                    .thenAccepted();
            Proposal open = Proposals.of(scenario.order()).open().get(0);
            assertThat(open.missing())
                    .extracting(asked -> asked.person().value())
                    .containsExactlyInAnyOrder("director", "salesperson", "agent");
            scenario.when(by(SampleActors.DIRECTOR).does(new ConsentTo<ContractOrder>(open.id())))
                    .when(by(SampleActors.AGENT).does(new ConsentTo<ContractOrder>(open.id())))
                    .thenAccepted();
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").plan()).isEmpty();
            scenario.when(by(SampleActors.SALESPERSON).does(new ConsentTo<ContractOrder>(open.id())))
                    .thenAccepted();
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").plan()).contains(GoodsScenarios.plan());
            assertThat(scenario.communications("proposal-carried-out")).hasSize(1);
        }

        @Test
        @Tag("X9")
        @DisplayName("of its own: those of two anomalies wait side by side, and one that is replaced is superseded")
        void forEachAnomaly() {
            ContractScenario scenario = withAnomaly()
                    .when(reported("a-2"))
                    .when(clarified("a-1"))
                    .when(clarified("a-2"))
                    .when(GoodsScenarios.proposed("a-1"))
                    .when(GoodsScenarios.proposed("a-2"))
                    .when(GoodsScenarios.proposed("a-1"))
                    .thenAccepted();
            assertThat(Proposals.of(scenario.order()).open())
                    .extracting(open -> open.id().value())
                    .containsExactlyInAnyOrder("P-2", "P-3");
        }

        @Test
        @Tag("X9")
        @DisplayName("by SYSTEM alone, and by nobody who names the others as in release 0.1")
        void notByNames() {
            AgreePlan plan = new AgreePlan("a-1", GoodsScenarios.plan(), false, Optional.empty());
            withAnomaly()
                    .when(clarified("a-1"))
                    .when(by(SampleActors.SUPERVISOR).does(plan))
                    .thenRefused("not-permitted", "consents-missing")
                    .when(by(Actor.SYSTEM).does(plan))
                    .thenRefused("consents-missing");
        }

        @Test
        @Tag("X2")
        @DisplayName("in which the order's salesperson is not the supervisor too")
        void notItsSalesperson() {
            Actor both = Actor.of("salesperson", Role.CS_SUPERVISOR);
            withAnomaly()
                    .when(clarified("a-1"))
                    .when(by(both).does(by4("salesperson", "director", "salesperson", "agent")))
                    .thenRefused("supervisor-is-salesperson", "anomaly-plan-incomplete")
                    .when(by(both).does(by4("supervisor", "director", "salesperson", "agent")))
                    .thenAccepted();
        }

        @Test
        @Tag("X2")
        @Tag("X7")
        @DisplayName("of as many different persons as the rules ask, and never of the proposer alone")
        void asManyAsTheRulesAsk() {
            ContractScenario scenario = given(
                            aCustomerOf(Tier.B),
                            SettablePolicies.likeTheHandbook().personsOfAPlan(2))
                    .comesTo(ProductionState.RELEASED)
                    .when(reported("a-1"))
                    .when(clarified("a-1"));
            scenario.when(by(SampleActors.SUPERVISOR)
                            .does(by4("supervisor", "supervisor", "salesperson", "supervisor")))
                    .thenAccepted();
            Proposal open = Proposals.of(scenario.order()).open().get(0);
            assertThat(open.missing())
                    .extracting(asked -> asked.person().value())
                    .containsExactly("salesperson");
        }

        private static final ProposalId FIRST = new ProposalId("P-1");

        private static Act namesDeputy(Actor person, Actor deputy) {
            return by(person).does(new NameDeputy<ContractOrder>(Optional.of(deputy.id())));
        }

        private static Act consents(Actor actor) {
            return by(actor).does(new ConsentTo<ContractOrder>(FIRST));
        }

        private static Act consentsFor(Actor actor, Actor person) {
            return by(actor).does(new ConsentTo<ContractOrder>(FIRST, Optional.of(person.id())));
        }

        @Test
        @Tag("X2")
        @Tag("X9")
        @DisplayName("to which the proposer does not consent as the others' deputy")
        void notByTheProposerForAll() {
            ContractScenario scenario = withAnomaly().when(clarified("a-1"));
            for (Actor person : List.of(SampleActors.DIRECTOR, SampleActors.SALESPERSON, SampleActors.AGENT)) {
                scenario.when(namesDeputy(person, SampleActors.SUPERVISOR)).thenAccepted();
            }
            scenario.when(GoodsScenarios.proposed("a-1")).thenAccepted();
            for (Actor person : List.of(SampleActors.DIRECTOR, SampleActors.SALESPERSON, SampleActors.AGENT)) {
                scenario.when(consentsFor(SampleActors.SUPERVISOR, person))
                        .thenRefused("not-permitted", "not-concerned");
            }
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").plan()).isEmpty();
        }

        @Test
        @Tag("X9")
        @DisplayName("to which a deputy who takes part already is no further person, but somebody else is")
        void byFurtherPersons() {
            ContractScenario scenario = withAnomaly()
                    .when(clarified("a-1"))
                    .when(namesDeputy(SampleActors.DIRECTOR, SampleActors.AGENT))
                    .when(namesDeputy(SampleActors.SALESPERSON, SampleActors.OTHER_AGENT))
                    .when(GoodsScenarios.proposed("a-1"))
                    .when(consentsFor(SampleActors.AGENT, SampleActors.DIRECTOR))
                    .thenRefused("not-concerned")
                    .when(consents(SampleActors.AGENT))
                    .when(consentsFor(SampleActors.OTHER_AGENT, SampleActors.SALESPERSON))
                    .thenAccepted()
                    .when(consentsFor(SampleActors.AGENT, SampleActors.DIRECTOR))
                    .thenRefused("not-permitted", "not-concerned");
            scenario.when(consents(SampleActors.DIRECTOR)).thenAccepted();
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").plan()).contains(GoodsScenarios.plan());
        }

        @Test
        @Tag("X7")
        @Tag("X9")
        @DisplayName("to which one person consents twice where the rules ask fewer persons than there are in the plan")
        void whereTheRulesAskFewer() {
            ContractScenario scenario = given(
                            aCustomerOf(Tier.B),
                            SettablePolicies.likeTheHandbook().personsOfAPlan(3))
                    .comesTo(ProductionState.RELEASED)
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .when(namesDeputy(SampleActors.DIRECTOR, SampleActors.AGENT))
                    .when(namesDeputy(SampleActors.SALESPERSON, SampleActors.AGENT))
                    .when(GoodsScenarios.proposed("a-1"))
                    .when(consents(SampleActors.AGENT))
                    .when(consentsFor(SampleActors.AGENT, SampleActors.DIRECTOR))
                    .thenAccepted()
                    .when(consentsFor(SampleActors.AGENT, SampleActors.SALESPERSON))
                    .thenRefused("not-permitted", "not-concerned")
                    .when(consents(SampleActors.SALESPERSON))
                    .thenAccepted();
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").plan()).isPresent();
        }

        private ContractScenario replaced(Actor successor) {
            return withAnomaly()
                    .when(clarified("a-1"))
                    .when(GoodsScenarios.proposed("a-1"))
                    .when(by(SampleActors.DIRECTOR).does(new ReplaceSalesperson(successor.id(), false, "ill")))
                    .thenAccepted();
        }

        @Test
        @Tag("X9")
        @Tag("X13")
        @DisplayName("that names the successor who consented, and not the salesperson who was replaced")
        void namesTheSuccessor() {
            ContractScenario scenario = replaced(SampleActors.OTHER_SALESPERSON);
            for (Actor person : List.of(SampleActors.OTHER_SALESPERSON, SampleActors.AGENT, SampleActors.DIRECTOR)) {
                scenario.when(consents(person)).thenAccepted();
            }
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").plan())
                    .map(Anomaly.Plan::salesperson)
                    .contains(SampleActors.OTHER_SALESPERSON.id());
        }

        @Test
        @Tag("X9")
        @Tag("X13")
        @DisplayName(
                "that lapses when the salesperson's successor is one of the others, so that too few persons are left")
        void tooFewAfterSuccession() {
            ContractScenario scenario = replaced(SampleActors.SUPERVISOR);
            assertThat(Proposals.of(scenario.order()).closed().get(FIRST)).isEqualTo(ProposalEnd.LAPSED);
            scenario.when(consents(SampleActors.AGENT))
                    .thenRefused("not-permitted", "no-consent-owed", "proposal-closed");
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").plan()).isEmpty();
        }

        @Test
        @DisplayName("whose new dates are not past")
        void datesNotPast() {
            PlanDates past = new PlanDates(LocalDate.of(2026, 3, 1), Optional.of(LocalDate.of(2026, 2, 27)));
            withAnomaly()
                    .when(clarified("a-1"))
                    .when(by(SampleActors.SUPERVISOR)
                            .does(new ProposePlan("a-1", GoodsScenarios.plan(), Optional.of(past))))
                    .thenRefused("plan-date-past", "plan-date-past", "relaxed-date-too-early");
        }

        @ParameterizedTest
        @CsvSource({"2026-03-30, 2026-03-29, 2026-03-30", "2026-03-05, 2026-03-10, 2026-03-12"})
        @Tag("C8.1")
        @DisplayName("whose date towards the customer is never earlier than the scheduled date or the signed one")
        void neverEarlier(LocalDate scheduled, LocalDate earlier, LocalDate earliest) {
            withAnomaly()
                    .when(clarified("a-1"))
                    .when(proposed(scheduled, earlier))
                    .thenRefused("relaxed-date-too-early")
                    .when(proposed(scheduled, earliest))
                    .thenAccepted();
        }

        @Test
        @Tag("X9")
        @DisplayName("and lapses where one of its dates is past before the last person consents")
        void pastAtConsent() {
            ContractScenario scenario = withAnomaly()
                    .when(clarified("a-1"))
                    .when(proposed(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 13)))
                    .on("2026-03-14")
                    .whenReviewed();
            assertThat(Proposals.of(scenario.order()).open()).isEmpty();
            assertThat(scenario.events(ProposalLapsed.<ContractOrder>type()))
                    .extracting(ProposalLapsed::cause)
                    .containsExactly(ProposalLapsed.Cause.NO_LONGER_POSSIBLE);
            scenario.thenScheduledDateIs("2026-03-12");
        }

        @Test
        @Tag("C10.1")
        @DisplayName(
                "whose date towards the customer moves on the written acceptance only, and back on a later refusal")
        void inWriting() {
            AnomalyAnswer verbal =
                    new AnomalyAnswer(AnomalyAnswer.Kind.ACCEPTS, false, Optional.empty(), Optional.empty());
            withAnomaly()
                    .when(clarified("a-1"))
                    .planAgreed(planFor("2026-04-20", "2026-04-22"))
                    .when(by(SampleActors.AGENT)
                            .does(new TellCustomerOfAnomaly("a-1", "by telephone", Optional.of(verbal))))
                    .thenAccepted()
                    .thenConfirmationDateIs("2026-03-12")
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.ACCEPTS))
                    .thenConfirmationDateIs("2026-04-22")
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .thenAccepted()
                    .thenConfirmationDateIs("2026-03-12")
                    .thenScheduledDateIs("2026-04-20");
        }

        @Test
        @DisplayName("whose dates end with it, where another plan takes its place")
        void replaced() {
            Anomaly.Plan first = GoodsScenarios.plan();
            Anomaly.Plan other = new Anomaly.Plan(
                    "buy the goods", first.supervisor(), first.director(), first.salesperson(), first.agent());
            withAnomaly()
                    .when(clarified("a-1"))
                    .planAgreed(planFor("2026-04-20", "2026-04-22"))
                    .when(told("a-1"))
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.ACCEPTS))
                    .thenConfirmationDateIs("2026-04-22")
                    .planAgreed(new ProposePlan("a-1", other, Optional.empty()))
                    .thenScheduledDateIs("2026-03-12")
                    .thenConfirmationDateIs("2026-03-12");
        }

        @Test
        @Tag("X8")
        @DisplayName("whose dates the next version of the confirmation prints when the order is changed")
        void printedAfterChange() {
            ContractScenario scenario = withAnomaly()
                    .when(clarified("a-1"))
                    .planAgreed(planFor("2026-03-30", "2026-03-31"))
                    .when(told("a-1"))
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.ACCEPTS))
                    .when(closed("a-1", Anomaly.Result.REWORKED))
                    .thenAccepted();
            changed(scenario)
                    .thenScheduledDateIs("2026-03-30")
                    .thenConfirmationDateIs("2026-03-31")
                    .comesTo(AgreementState.REGISTRATION_PENDING)
                    .when(by(Actor.SYSTEM).does(new RecordErpRejection(2, "database down")))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenScheduledDateIs("2026-03-30")
                    .thenConfirmationDateIs("2026-03-31")
                    .on("2026-03-04")
                    .thenScheduledDateIs("2026-04-01")
                    .thenConfirmationDateIs("2026-04-02");
        }

        @Test
        @Tag("X8")
        @DisplayName("whose scheduled date is printed where the customer has not accepted, who signs it then")
        void printedUnaccepted() {
            ContractScenario scenario = withAnomaly()
                    .when(clarified("a-1"))
                    .planAgreed(planFor("2026-03-30", "2026-03-31"))
                    .when(told("a-1"));
            changed(scenario)
                    .thenScheduledDateIs("2026-03-30")
                    .thenConfirmationDateIs("2026-03-12")
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenScheduledDateIs("2026-03-30")
                    .thenConfirmationDateIs("2026-03-30");
        }

        @Test
        @Tag("C7")
        @Tag("X8")
        @DisplayName("whose dates give way where production rewrites its instruction for the next version")
        void rewritten() {
            ContractScenario scenario = withAnomaly()
                    .when(clarified("a-1"))
                    .planAgreed(planFor("2026-03-30", "2026-03-31"))
                    .when(told("a-1"))
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.ACCEPTS));
            changed(scenario)
                    .when(by(SampleActors.PRODUCTION)
                            .does(new WriteInstruction(
                                    LocalDate.of(2026, 3, 16),
                                    LocalDate.of(2026, 3, 25),
                                    List.of(new LineQuantity(1, Quantity.parse("5000 kg"))),
                                    GoodsScenarios.SIGNED)))
                    .thenAccepted()
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenScheduledDateIs("2026-03-25")
                    .thenConfirmationDateIs("2026-03-25");
        }

        private ContractScenario changed(ContractScenario scenario) {
            return scenario.when(by(SampleActors.SUPERVISOR)
                            .does(new ChangeOrder(OrderContent.empty().withContact(Personal.of("555-0999")), "moved")))
                    .thenAccepted();
        }

        private ProposePlan planFor(String scheduled, String confirmed) {
            return new ProposePlan(
                    "a-1",
                    GoodsScenarios.plan(),
                    Optional.of(new PlanDates(LocalDate.parse(scheduled), Optional.of(LocalDate.parse(confirmed)))));
        }

        private Act proposed(LocalDate scheduled, LocalDate confirmed) {
            return by(SampleActors.SUPERVISOR).does(planFor(scheduled.toString(), confirmed.toString()));
        }

        @Test
        @Tag("C10.1")
        @DisplayName(
                "whose scheduled date binds production at once, and whose other date the customer once they accept it")
        void newDates() {
            PlanDates later = new PlanDates(LocalDate.of(2026, 4, 20), Optional.of(LocalDate.of(2026, 4, 22)));
            ContractScenario scenario = withAnomaly().when(clarified("a-1"));
            LocalDate signed = scenario.dates().confirmed();
            scenario.planAgreed(new ProposePlan("a-1", GoodsScenarios.plan(), Optional.of(later)))
                    .thenTold("plan-dates", Role.PRODUCTION)
                    .thenScheduledDateIs("2026-04-20")
                    .thenConfirmationDateIs(signed.toString())
                    .when(told("a-1"))
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.REFUSES))
                    .thenConfirmationDateIs(signed.toString())
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.ACCEPTS))
                    .thenAccepted()
                    .thenConfirmationDateIs("2026-04-22");
        }
    }

    @Nested
    @DisplayName("until the customer is told")
    class UntilTold {
        @Test
        @DisplayName("blocks both inspections and the warehouse")
        void inspectionAndWarehouse() {
            ContractScenario scenario = released(Tier.B)
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .when(reported("a-1"));
            scenario.when(GoodsScenarios.csInspects("5000 kg"))
                    .thenRefused("customer-not-told")
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .thenRefused("customer-not-told")
                    .when(GoodsScenarios.takenIn("receipt-1", "5000 kg"))
                    .thenRefused("customer-not-told")
                    .when(clarified("a-1"))
                    .planAgreed("a-1")
                    .when(GoodsScenarios.takenIn("receipt-1", "5000 kg"))
                    .thenRefused("customer-not-told")
                    .when(told("a-1"))
                    .when(GoodsScenarios.takenIn("receipt-1", "5000 kg"))
                    .thenAccepted();
        }

        @Test
        @DisplayName("blocks notice, emergency, recheck and delivery note")
        void delivery() {
            ContractScenario scenario = released(Tier.B)
                    .comesTo(PaymentState.GATE_PASSED)
                    .when(reported("a-1"))
                    .thenAccepted();
            scenario.when(by(SampleActors.AGENT).does(DeliveryNoticeTest.NOTICE))
                    .thenRefused("customer-not-told")
                    .when(by(SampleActors.SUPERVISOR).does(DeliveryNoticeTest.EMERGENCY))
                    .thenRefused("customer-not-told")
                    .when(by(SampleActors.AGENT).does(new RecheckDelivery(Set.of())))
                    .thenRefused("customer-not-told", "notice-missing")
                    .when(clarified("a-1"))
                    .when(told("a-1"))
                    .when(by(SampleActors.AGENT).does(DeliveryNoticeTest.NOTICE))
                    .thenAccepted();
        }

        @Test
        @DisplayName("blocks the briefing")
        void briefing() {
            released(Tier.B)
                    .comesTo(DeliveryState.NOTE_ISSUED)
                    .when(reported("a-1"))
                    .when(by(SampleActors.AGENT).does(new BriefDeliveryPerson(BriefingTest.ALL, BriefingTest.ALL)))
                    .thenRefused("customer-not-told");
        }

        @Test
        @DisplayName("which CS does, or the order's own salesperson")
        void byWhom() {
            TellCustomerOfAnomaly tell = new TellCustomerOfAnomaly("a-1", "the customer understands");
            withAnomaly()
                    .when(clarified("a-1"))
                    .when(by(SampleActors.OTHER_SALESPERSON).does(tell))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.SALESPERSON).does(tell))
                    .thenAccepted();
        }

        @Test
        @DisplayName("every anomaly counts by itself")
        void eachByItself() {
            withAnomaly()
                    .when(reported("a-2"))
                    .when(clarified("a-1"))
                    .when(told("a-1"))
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .thenRefused("customer-not-told")
                    .when(clarified("a-2"))
                    .when(told("a-2"))
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .thenAccepted();
        }
    }

    @Nested
    @DisplayName("until it is closed")
    class UntilClosed {
        @Test
        @DisplayName("keeps the goods from leaving, though they are noted, briefed and paid")
        void goodsDoNotLeave() {
            ContractScenario scenario = released(Tier.B)
                    .comesBefore(DispatchGoods.class)
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .when(told("a-1"))
                    .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                    .thenRefused("anomaly-open");
            scenario.planAgreed("a-1")
                    .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                    .thenRefused("anomaly-open")
                    .when(GoodsScenarios.answered("a-1", AnomalyAnswer.Kind.ACCEPTS))
                    .when(closed("a-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER))
                    .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                    .thenAccepted();
        }

        @Test
        @DisplayName("keeps the delivery note back as well")
        void noNote() {
            released(Tier.B)
                    .comesBefore(IssueDeliveryNote.class)
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .when(told("a-1"))
                    .when(by(SampleActors.CLERK).does(DeliveryNoticeTest.NOTE))
                    .thenRefused("anomaly-open");
        }

        @Test
        @DisplayName("which takes plan and telling, and is done by CS with the result")
        void whatItTakes() {
            withAnomaly()
                    .when(clarified("a-1"))
                    .when(closed("a-1", Anomaly.Result.REMADE))
                    .thenRefused("anomaly-plan-incomplete", "customer-not-told")
                    .when(told("a-1"))
                    .when(closed("a-1", Anomaly.Result.REMADE))
                    .thenRefused("anomaly-plan-incomplete")
                    .planAgreed("a-1")
                    .when(new Act(
                            SampleActors.PRODUCTION,
                            closed("a-1", Anomaly.Result.REMADE).command()))
                    .thenRefused("not-permitted")
                    .when(closed("a-1", Anomaly.Result.REMADE))
                    .thenAccepted();
        }

        @Test
        @DisplayName("for itself: what was done about another one counts for that one alone")
        void eachForItself() {
            withAnomaly()
                    .when(clarified("a-1"))
                    .planAgreed("a-1")
                    .when(told("a-1"))
                    .when(reported("a-2"))
                    .when(clarified("a-2"))
                    .when(closed("a-2", Anomaly.Result.REMADE))
                    .thenRefused("anomaly-plan-incomplete", "customer-not-told")
                    .when(closed("a-1", Anomaly.Result.REMADE))
                    .thenAccepted();
        }

        @ParameterizedTest
        @EnumSource(value = Anomaly.Result.class, mode = EnumSource.Mode.EXCLUDE, names = "CANCELLED")
        @DisplayName("with a result that fits the answer, which is kept")
        void results(Anomaly.Result result) {
            ContractScenario scenario = GoodsScenarios.settle(withAnomaly(), "a-1", result);
            assertThat(GoodsScenarios.anomaly(scenario, "a-1").result()).contains(result);
            scenario.comesTo(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C18")
        @DisplayName("keeps the order from closing, when it is found after the goods have left")
        void orderDoesNotClose() {
            ContractScenario scenario = released(Tier.B)
                    .comesTo(DeliveryState.ARRIVED)
                    .when(reported("a-1"))
                    .when(by(SampleActors.CUSTOMER).does(ArrivalTest.RECEIPT))
                    .thenAt(DeliveryState.RECEIPT_SIGNED);
            GoodsScenarios.settle(scenario, "a-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER)
                    .thenAt(DeliveryState.CLOSED);
        }
    }

    @Nested
    @Tag("C12.1")
    @DisplayName("after which goods are reworked or made again")
    class OtherGoods {
        private ContractScenario paidAndBriefed() {
            return released(Tier.B).comesBefore(DispatchGoods.class);
        }

        @ParameterizedTest
        @EnumSource(
                value = Anomaly.Result.class,
                names = {"REWORKED", "REMADE"})
        @Tag("C13")
        @DisplayName("has both inspect them again, though the order was complete, paid, noted and briefed")
        void inspectedAgain(Anomaly.Result result) {
            ContractScenario scenario = paidAndBriefed().when(reported("a-1"));
            GoodsScenarios.settle(scenario, "a-1", result)
                    .thenAt(ProductionState.RELEASED, PaymentState.NOT_REVIEWED, DeliveryState.NOT_ARRANGED)
                    .thenTold(
                            "completion-withdrawn", Role.SALESPERSON, Role.CS_AGENT, Role.FINANCE, Role.DELIVERY_CLERK);
            assertThat(Delivery.of(scenario.order())).isEqualTo(Delivery.KEY.empty());
            scenario.when(by(SampleActors.DRIVER).does(new DispatchGoods()));
            assertThat(scenario.refusals())
                    .extracting(Refusal::code)
                    .contains("wrong-position", "payment-gate-shut", "not-inspected");
            scenario.when(GoodsScenarios.csInspects("5000 kg"))
                    .thenAccepted()
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .thenAccepted()
                    .comesTo(DeliveryState.CLOSED);
        }

        @ParameterizedTest
        @EnumSource(
                value = Anomaly.Result.class,
                names = {"REWORKED", "REMADE"})
        @DisplayName("has the warehouse receive them again: what it had received before counts no more")
        void receivedAgain(Anomaly.Result result) {
            ContractScenario scenario =
                    released(Tier.B).comesTo(ProductionState.COMPLETED).when(reported("a-1"));
            GoodsScenarios.settle(scenario, "a-1", result)
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenRefused("receipts-short", "not-inspected", "not-inspected")
                    .when(GoodsScenarios.csInspects("4800 kg"))
                    .when(GoodsScenarios.qualityInspects("4800 kg"))
                    .when(GoodsScenarios.takenIn("receipt-1", "4800 kg"))
                    .thenRefused("receipt-known")
                    .when(GoodsScenarios.takenIn("receipt-2", "4800 kg"))
                    .thenAccepted();
            assertThat(Production.of(scenario.order()).received(1)).contains(Quantity.parse("4800 kg"));
        }

        @ParameterizedTest
        @EnumSource(
                value = Anomaly.Result.class,
                names = {"REWORKED", "REMADE"})
        @Tag("C13")
        @Tag("C13.2")
        @DisplayName(
                "has the completion withdrawn for want of receipts, though both have inspected the goods since and all is paid")
        void receiptsLapse(Anomaly.Result result) {
            ContractScenario scenario = GoodsScenarios.made(released(Tier.B), "5000 kg")
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .planAgreed("a-1")
                    .when(told("a-1"))
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .thenAccepted()
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .when(by(SampleActors.AGENT).does(new ReviewTerms(GoodsScenarios.SIGNED)))
                    .when(GoodsScenarios.paid("bank-9", Payment.Kind.BALANCE, "24800"))
                    .when(by(SampleActors.FINANCE).does(new ClearPayment(GoodsScenarios.SIGNED)))
                    .thenAt(PaymentState.GATE_PASSED)
                    .when(closed("a-1", result))
                    .thenAccepted()
                    .whenReviewed()
                    .thenAt(ProductionState.RELEASED, PaymentState.NOT_REVIEWED, DeliveryState.NOT_ARRANGED);
            assertThat(MoneyOwedBack.of(scenario.order())).isEmpty();
            scenario.when(by(SampleActors.CLERK)
                    .does(new IssueDeliveryNote(new DocumentReference("note-1"), SampleActors.DRIVER.id())));
            assertThat(scenario.refusals()).extracting(Refusal::code).contains("receipts-short");
            scenario.when(GoodsScenarios.takenIn("receipt-2", "5000 kg"))
                    .thenAccepted()
                    .comesTo(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C13")
        @DisplayName("has less that was accepted be accepted no more, when all was remade after all")
        void lessAccepted() {
            released(Tier.B)
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .when(GoodsScenarios.takenIn("receipt-1", "2000 kg"))
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .planAgreed("a-1")
                    .when(told("a-1"))
                    .when(GoodsScenarios.lessAccepted("a-1"))
                    .when(closed("a-1", Anomaly.Result.REMADE))
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .when(GoodsScenarios.takenIn("receipt-2", "2000 kg"))
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenRefused("receipts-short");
        }

        @Test
        @DisplayName("as often as it happens")
        void again() {
            ContractScenario scenario =
                    released(Tier.B).comesTo(ProductionState.COMPLETED).when(reported("a-1"));
            GoodsScenarios.settle(scenario, "a-1", Anomaly.Result.REWORKED)
                    .thenAt(ProductionState.RELEASED)
                    .comesTo(ProductionState.COMPLETED)
                    .when(reported("a-2"));
            GoodsScenarios.settle(scenario, "a-2", Anomaly.Result.REWORKED).thenAt(ProductionState.RELEASED);
        }

        @Test
        @DisplayName("is satisfied by an inspection after the report: it is of the goods as they are")
        void inspectedSince() {
            ContractScenario scenario = released(Tier.B)
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .planAgreed("a-1")
                    .when(told("a-1"))
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .when(closed("a-1", Anomaly.Result.REWORKED))
                    .when(GoodsScenarios.takenIn("receipt-1", "5000 kg"))
                    .thenRefused("not-inspected");
            assertThat(scenario.refusals().get(0).attributes())
                    .containsEntry("inspector", "@inspector.quality-inspection");
            scenario.when(GoodsScenarios.qualityInspects("5000 kg"))
                    .when(GoodsScenarios.takenIn("receipt-1", "5000 kg"))
                    .thenAccepted();
        }

        @Test
        @DisplayName("has what came in on the strength of an earlier inspection received again too")
        void receivedMeanwhile() {
            ContractScenario scenario = released(Tier.B)
                    .when(GoodsScenarios.csInspects("5000 kg"))
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .when(reported("a-1"))
                    .when(clarified("a-1"))
                    .planAgreed("a-1")
                    .when(told("a-1"))
                    .when(GoodsScenarios.takenIn("receipt-1", "5000 kg"))
                    .thenAccepted()
                    .when(closed("a-1", Anomaly.Result.REWORKED));
            assertThat(Production.of(scenario.order()).received(1)).isEmpty();
        }

        @Test
        @DisplayName("takes back what the customer had accepted of them before")
        void acceptedBefore() {
            ContractScenario scenario =
                    released(Tier.B).when(GoodsScenarios.csInspects("5000 kg", InspectionItem.APPEARANCE));
            GoodsScenarios.settle(scenario, "inspection-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER)
                    .when(GoodsScenarios.qualityInspects("5000 kg"))
                    .when(reported("a-1"));
            GoodsScenarios.settle(scenario, "a-1", Anomaly.Result.REMADE)
                    .when(GoodsScenarios.takenIn("receipt-1", "5000 kg"))
                    .thenRefused("not-inspected", "not-inspected");
        }

        @ParameterizedTest
        @EnumSource(
                value = Anomaly.Result.class,
                names = {"ACCEPTED_BY_CUSTOMER", "RESOLVED"})
        @DisplayName("is the matter: goods that stay as they are take no other inspection")
        void asTheyAre(Anomaly.Result result) {
            ContractScenario scenario = paidAndBriefed().when(reported("a-1"));
            GoodsScenarios.settle(scenario, "a-1", result)
                    .thenAt(ProductionState.COMPLETED, DeliveryState.BRIEFED)
                    .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                    .thenAccepted();
        }

        @Test
        @DisplayName("concerns the goods of its lines and no other")
        void otherLine() {
            OrderLine second = SampleOrder.line().withNumber(2);
            ContractScenario scenario = given(aCustomerOf(Tier.B))
                    .by(Channel.FAX, SampleOrder.complete().with(content -> content.addLines(second)))
                    .comesTo(ProductionState.COMPLETED)
                    .when(reported("a-1"));
            GoodsScenarios.settle(scenario, "a-1", Anomaly.Result.REWORKED)
                    .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                    .thenRefused("receipts-short", "not-inspected", "not-inspected");
            assertThat(scenario.refusals())
                    .allSatisfy(refusal -> assertThat(refusal.attributes()).containsEntry("line", "1"));
            scenario.comesTo(DeliveryState.CLOSED);
        }

        @Test
        @Tag("C18")
        @DisplayName("once they have left nothing is inspected here any more")
        void gone() {
            ContractScenario scenario =
                    released(Tier.B).comesTo(DeliveryState.ARRIVED).when(reported("a-1"));
            GoodsScenarios.settle(scenario, "a-1", Anomaly.Result.REWORKED)
                    .thenAt(ProductionState.COMPLETED, DeliveryState.ARRIVED);
        }
    }
}
