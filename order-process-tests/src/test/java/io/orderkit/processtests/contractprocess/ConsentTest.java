package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.DIRECTOR;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.consent.ConsentGiven;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.ProposalLapsed;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.consent.step.DeclineProposal;
import io.orderkit.domain.consent.step.NameDeputy;
import io.orderkit.domain.consent.step.RecordConsent;
import io.orderkit.domain.consent.step.WithdrawProposal;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.confirmation.ConfirmationDateRelaxed;
import io.orderkit.domain.contract.confirmation.RecordErpRejection;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.confirmation.entry.RelaxConfirmationDate;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.refusal.Language;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X9")
@Tag("C8.1")
@DisplayName("X9: the salesperson's consent to a later confirmation date")
class ConsentTest {
    private static final ProposalId FIRST = new ProposalId("P-1");
    private static final ProposalId SECOND = new ProposalId("P-2");

    private static ContractScenario scheduled() {
        return given(aCustomerOf(Tier.B)).comesBefore(EnterConfirmation.class);
    }

    /** Returns a scenario with an open proposal for an order whose scheduled date is 12 March. */
    private static ContractScenario proposed() {
        return scheduled().when(propose("2026-03-20")).thenAccepted();
    }

    private static Act propose(String day) {
        return by(AGENT).does(new ProposeConfirmationDate(LocalDate.parse(day), "pays a deposit, not urgent"));
    }

    private static Act consents(Actor actor, ProposalId proposal) {
        return by(actor).does(new ConsentTo<ContractOrder>(proposal));
    }

    private static Act consentsFor(Actor actor, ProposalId proposal, Actor person) {
        return by(actor).does(new ConsentTo<ContractOrder>(proposal, Optional.of(person.id())));
    }

    private static Act declines(Actor actor, ProposalId proposal) {
        return by(actor).does(new DeclineProposal<ContractOrder>(proposal, "the customer needs it sooner"));
    }

    private static Act namesDeputy(Actor... deputy) {
        return by(SALESPERSON)
                .does(new NameDeputy<ContractOrder>(
                        List.of(deputy).stream().map(Actor::id).findFirst()));
    }

    private static Act records(Actor actor, Statement paper) {
        return by(actor).does(new RecordConsent<ContractOrder>(FIRST, SALESPERSON.id(), paper));
    }

    private static Statement paper(String day) {
        return Statement.written("letter-7", "the salesperson", LocalDate.parse(day));
    }

    private static List<LocalDate> relaxed(ContractScenario scenario) {
        return scenario.events(ConfirmationDateRelaxed.class).stream()
                .map(ConfirmationDateRelaxed::date)
                .toList();
    }

    private static List<String> happened(ContractScenario scenario) {
        return scenario.history().stream()
                .map(recorded -> Wire.Names.of(recorded.event().getClass()))
                .dropWhile(name -> !name.equals("proposal-made"))
                .toList();
    }

    @Test
    @DisplayName("is not recorded by who gives it: neither by the only one who owes it, nor in their own name")
    void notOfOneself() {
        Actor both = new Actor(SALESPERSON.id(), Set.of(Role.SALESPERSON, Role.CS_AGENT), Optional.empty());
        proposed()
                .when(records(both, paper("2026-03-02")))
                .thenRefused("consent-of-oneself")
                .when(records(OTHER_AGENT, paper("2026-03-02")))
                .thenAccepted();
    }

    @Test
    @DisplayName("everybody who may be asked names a deputy while the order runs")
    void deputiesOfAll() {
        for (Actor person : List.of(SALESPERSON, AGENT, SUPERVISOR, DIRECTOR)) {
            scheduled()
                    .when(by(person).does(new NameDeputy<ContractOrder>(Optional.of(OTHER_AGENT.id()))))
                    .thenAccepted();
        }
        given(aCustomerOf(Tier.B))
                .when(by(AGENT).does(new NameDeputy<ContractOrder>(Optional.of(OTHER_AGENT.id()))))
                .thenRefused("wrong-position");
        scheduled()
                .when(by(OTHER_SALESPERSON).does(new NameDeputy<ContractOrder>(Optional.of(OTHER_AGENT.id()))))
                .thenRefused("not-permitted");
    }

    @Test
    @DisplayName("is asked under an id; when the salesperson has consented to it, SYSTEM sets the date")
    void consented() {
        ContractScenario scenario = proposed();
        assertThat(relaxed(scenario)).isEmpty();
        assertThat(scenario.communications("consent-asked")).singleElement().satisfies(told -> {
            assertThat(told.to()).containsExactly(Role.SALESPERSON);
            assertThat(told.about())
                    .containsEntry("proposal", "P-1")
                    .containsEntry("persons", "salesperson")
                    .containsEntry("matter", "relax-confirmation-date");
        });
        scenario.when(consents(SALESPERSON, FIRST)).thenAccepted();
        assertThat(happened(scenario))
                .containsExactly("proposal-made", "consent-given", "confirmation-date-relaxed", "proposal-carried-out");
        assertThat(scenario.history())
                .filteredOn(recorded -> recorded.event() instanceof ConfirmationDateRelaxed)
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.envelope().role()).isEqualTo(Role.SYSTEM));
        scenario.comesTo(AgreementState.SENT).thenConfirmationDateIs("2026-03-20");
    }

    @Test
    @Tag("X3")
    @DisplayName("is owed by the salesperson by name until it is given, on the order and across orders")
    void owed() {
        ContractScenario scenario = proposed();
        assertThat(scenario.view().obligations())
                .filteredOn(owed -> owed.kind() == Obligation.Kind.CONSENT)
                .containsExactly(Obligation.consent("consent", "X9", Role.SALESPERSON)
                        .by(SALESPERSON.id())
                        .about("P-1"));
        assertThat(owedAcrossOrders(scenario)).containsExactly("consent");
        scenario.when(consents(SALESPERSON, FIRST)).thenAccepted();
        assertThat(owedAcrossOrders(scenario)).isEmpty();
    }

    private static List<String> owedAcrossOrders(ContractScenario scenario) {
        return scenario
                .query()
                .owed(
                        ReadScope.everything(),
                        OrderQuery.OwedFilter.any().kind(Obligation.Kind.CONSENT),
                        Optional.empty(),
                        10)
                .rows()
                .stream()
                .map(row -> row.obligation().code())
                .toList();
    }

    @Test
    @Tag("X4")
    @DisplayName("is what the options name as the way to a later date, and they show to whom it is open")
    void options() {
        ContractScenario scenario = proposed();
        assertThat(option(scenario, Actor.SYSTEM, RelaxConfirmationDate.class).clearers())
                .extracting(clearer -> clearer.step().name())
                .containsExactly("consent-to", "record-consent");
        assertThat(option(scenario, SALESPERSON, ConsentTo.class).isOpen()).isTrue();
        assertThat(option(scenario, OTHER_SALESPERSON, ConsentTo.class).isOpen())
                .isFalse();
        assertThat(option(scenario, AGENT, WithdrawProposal.class).isOpen()).isTrue();
        assertThat(option(scenario, OTHER_AGENT, WithdrawProposal.class).isOpen())
                .isFalse();
    }

    private static Option<?> option(ContractScenario scenario, Actor actor, Class<?> command) {
        return scenario.options(actor).stream()
                .filter(option -> option.step().command().equals(command))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("X2")
    @DisplayName("cannot be given by anybody else, whatever they claim, and not to what was never proposed")
    void wrongPerson() {
        Actor claiming = new Actor(OTHER_SALESPERSON.id(), OTHER_SALESPERSON.roles(), Optional.of(SALESPERSON.id()));
        ContractScenario scenario = proposed()
                .when(consents(OTHER_SALESPERSON, FIRST))
                .thenRefused("not-permitted", "not-concerned")
                .when(consents(claiming, FIRST))
                .thenRefused("not-permitted", "not-concerned")
                .when(consentsFor(OTHER_SALESPERSON, FIRST, SALESPERSON))
                .thenRefused("not-permitted", "not-concerned")
                .when(consents(AGENT, FIRST))
                .thenRefused("not-permitted", "not-concerned")
                .when(consents(SALESPERSON, new ProposalId("P-7")))
                .thenRefused("proposal-unknown");
        assertThat(scenario.desk()
                        .wording()
                        .say(Language.EN, scenario.refusals().get(0)))
                .isEqualTo("The order has no proposal \"P-7\"; open proposals: P-1");
        assertThat(relaxed(scenario)).isEmpty();
        scheduled()
                .when(consents(SALESPERSON, FIRST))
                .thenRefused("not-permitted", "no-consent-owed", "proposal-unknown");
    }

    @Test
    @DisplayName("holds for the id alone: an edit is a new proposal, and the old one can be agreed to no more")
    void edited() {
        ContractScenario scenario = proposed()
                .when(propose("2026-03-25"))
                .thenAccepted()
                .when(consents(SALESPERSON, FIRST))
                .thenRefused("proposal-closed")
                .when(consents(SALESPERSON, SECOND))
                .thenAccepted();
        assertThat(relaxed(scenario)).containsExactly(LocalDate.of(2026, 3, 25));
        assertThat(scenario.communications("consent-asked").get(1).about())
                .containsEntry("proposal", "P-2")
                .containsEntry("supersedes", "P-1");
    }

    @Test
    @Tag("X6")
    @DisplayName("has one effect, however often it is given")
    void twice() {
        ContractScenario scenario = proposed()
                .whenAs("consent", consents(SALESPERSON, FIRST))
                .thenAccepted()
                .whenAs("consent", consents(SALESPERSON, FIRST))
                .when(consents(SALESPERSON, FIRST))
                .thenRefused("not-permitted", "no-consent-owed", "proposal-closed");
        assertThat(relaxed(scenario)).hasSize(1);
        assertThat(scenario.events(ConsentGiven.<ContractOrder>type())).hasSize(1);
        scenario.when(propose("2026-03-25")).when(consents(SALESPERSON, SECOND)).thenAccepted();
        assertThat(relaxed(scenario)).hasSize(2);
    }

    @Nested
    @DisplayName("by a deputy")
    class ByDeputy {
        @Test
        @DisplayName("counts when the salesperson has named them before the proposal, and names both")
        void namedBefore() {
            ContractScenario scenario = scheduled()
                    .when(namesDeputy(OTHER_SALESPERSON))
                    .thenAccepted()
                    .when(propose("2026-03-20"))
                    .when(consents(OTHER_SALESPERSON, FIRST))
                    .thenRefused("not-concerned")
                    .when(consentsFor(OTHER_SALESPERSON, FIRST, SALESPERSON))
                    .thenAccepted();
            assertThat(relaxed(scenario)).hasSize(1);
            assertThat(scenario.events(ConsentGiven.<ContractOrder>type()))
                    .singleElement()
                    .satisfies(given -> {
                        assertThat(given.person()).isEqualTo(SALESPERSON.id());
                        assertThat(given.by()).isEqualTo(OTHER_SALESPERSON.id());
                    });
        }

        @Test
        @DisplayName("does not count when they were named after it, or are deputy no longer")
        void namedAfter() {
            proposed()
                    .when(namesDeputy(OTHER_AGENT))
                    .thenAccepted()
                    .when(consentsFor(OTHER_AGENT, FIRST, SALESPERSON))
                    .thenRefused("not-permitted", "not-concerned");
            scheduled()
                    .when(namesDeputy(OTHER_AGENT))
                    .when(propose("2026-03-20"))
                    .when(namesDeputy())
                    .thenAccepted()
                    .when(consentsFor(OTHER_AGENT, FIRST, SALESPERSON))
                    .thenRefused("not-permitted", "not-concerned");
        }

        @Test
        @Tag("X2")
        @DisplayName("does not count when the deputy has made the proposal")
        void proposer() {
            ContractScenario scenario = scheduled()
                    .when(namesDeputy(AGENT))
                    .when(propose("2026-03-20"))
                    .when(consentsFor(AGENT, FIRST, SALESPERSON))
                    .thenRefused("not-permitted", "not-concerned");
            assertThat(relaxed(scenario)).isEmpty();
        }

        @Test
        @DisplayName("is named by the salesperson of the order and by nobody else, and is not the salesperson")
        void named() {
            scheduled()
                    .when(by(OTHER_SALESPERSON).does(new NameDeputy<ContractOrder>(Optional.of(new ActorId("x")))))
                    .thenRefused("not-permitted")
                    .when(namesDeputy(SALESPERSON))
                    .thenRefused("deputy-for-oneself");
        }
    }

    @Nested
    @DisplayName("in writing")
    class InWriting {
        @Test
        @Tag("X5")
        @DisplayName(
                "is recorded by somebody else, with reference, signature and date; the paper stands in the evidence")
        void recorded() {
            ContractScenario scenario = proposed()
                    .when(records(SALESPERSON, paper("2026-03-02")))
                    .thenRefused("not-permitted", "consent-of-oneself")
                    .when(records(AGENT, Statement.verbal("the salesperson")))
                    .thenRefused("consent-not-written")
                    .when(records(AGENT, paper("2026-03-02")))
                    .thenAccepted();
            assertThat(relaxed(scenario)).hasSize(1);
            assertThat(scenario.events(ConsentGiven.<ContractOrder>type()))
                    .singleElement()
                    .satisfies(given -> {
                        assertThat(given.person()).isEqualTo(SALESPERSON.id());
                        assertThat(given.by()).isEqualTo(AGENT.id());
                        assertThat(given.statements()).containsExactly(paper("2026-03-02"));
                    });
        }

        @Test
        @DisplayName("is not older than the proposal, nor of a day to come; a date without a time may be a day off")
        void dated() {
            proposed()
                    .when(records(AGENT, paper("2026-02-28")))
                    .thenRefused("consent-dated-wrongly", "evidence-too-early")
                    .when(records(AGENT, paper("2026-03-04")))
                    .thenRefused("consent-dated-wrongly", "evidence-in-the-future");
            proposed().when(records(AGENT, paper("2026-03-01"))).thenAccepted();
            proposed().when(records(SUPERVISOR, paper("2026-03-03"))).thenAccepted();
        }

        @Test
        @DisplayName("is that of a person who is asked")
        void ofAnother() {
            proposed()
                    .when(by(AGENT)
                            .does(new RecordConsent<ContractOrder>(FIRST, OTHER_SALESPERSON.id(), paper("2026-03-02"))))
                    .thenRefused("not-concerned");
        }
    }

    @Nested
    @DisplayName("is asked no more")
    class Closed {
        @Test
        @DisplayName("once the salesperson has declined, which the proposer is told")
        void declined() {
            ContractScenario scenario = proposed()
                    .when(declines(OTHER_SALESPERSON, FIRST))
                    .thenRefused("not-permitted", "not-concerned")
                    .when(declines(SALESPERSON, FIRST))
                    .thenAccepted()
                    .thenTold("proposal-declined", Role.CS_AGENT, Role.SALESPERSON)
                    .when(consents(SALESPERSON, FIRST))
                    .thenRefused("not-permitted", "no-consent-owed", "proposal-closed");
            assertThat(scenario.communications("proposal-declined").get(0).about())
                    .containsEntry("reason", "the customer needs it sooner");
            assertOver(scenario);
        }

        @Test
        @DisplayName("once its proposer has taken it back")
        void withdrawn() {
            assertOver(proposed()
                    .when(by(OTHER_AGENT).does(new WithdrawProposal<ContractOrder>(FIRST)))
                    .thenRefused("not-permitted", "not-concerned")
                    .when(by(AGENT).does(new WithdrawProposal<ContractOrder>(FIRST)))
                    .thenAccepted()
                    .thenTold("proposal-withdrawn", Role.CS_AGENT, Role.SALESPERSON));
        }

        @Test
        @Tag("X8")
        @DisplayName("once the order is changed, even where it stays where it is")
        void changed() {
            ContractScenario scenario = proposed()
                    .when(by(AGENT)
                            .does(new ChangeOrder(OrderContent.empty().withContact(Personal.of("555-0199")), "moved")))
                    .thenAccepted()
                    .thenAt(AgreementState.SCHEDULED);
            assertLapsed(scenario, ProposalLapsed.Cause.ORDER_CHANGED);
        }

        @Test
        @Tag("X8")
        @DisplayName("once the order is cancelled, and nobody owes it")
        void cancelled() {
            ContractScenario scenario = proposed()
                    .when(by(AGENT).does(new CancelOrder("no need of it", CancellationCause.NEITHER)))
                    .thenAccepted();
            assertThat(scenario.view().obligations()).isEmpty();
            assertLapsed(scenario, ProposalLapsed.Cause.ORDER_ENDED);
        }

        @Test
        @Tag("C8")
        @DisplayName("once the confirmation is entered without it, and it does not come back when the ERP rejects that")
        void entered() {
            ContractScenario scenario = proposed().comesTo(AgreementState.REGISTRATION_PENDING);
            assertLapsed(scenario, ProposalLapsed.Cause.ORDER_WENT_ON);
            scenario.when(by(Actor.SYSTEM).does(new RecordErpRejection(1, "no")))
                    .thenAt(AgreementState.SCHEDULED)
                    .when(consents(SALESPERSON, FIRST))
                    .thenRefused("not-permitted", "no-consent-owed", "proposal-closed");
        }

        private void assertLapsed(ContractScenario scenario, ProposalLapsed.Cause cause) {
            assertThat(scenario.events(ProposalLapsed.<ContractOrder>type()))
                    .extracting(ProposalLapsed::cause)
                    .containsExactly(cause);
            scenario.thenTold("proposal-lapsed", Role.CS_AGENT, Role.SALESPERSON);
            assertOver(scenario);
        }

        private void assertOver(ContractScenario scenario) {
            assertThat(relaxed(scenario)).isEmpty();
            assertThat(scenario.view().obligations()).noneMatch(owed -> owed.kind() == Obligation.Kind.CONSENT);
        }
    }
}
