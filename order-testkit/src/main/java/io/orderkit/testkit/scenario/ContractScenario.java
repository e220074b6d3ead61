package io.orderkit.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.OrderView;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.ports.store.ReadScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A test scenario about one contract order, on a real desk with the in-memory store, written in the handbook's terms:
 *
 * <pre>
 * given(aCustomerOf(Tier.C)).on("2026-03-02").comesTo(AgreementState.AWAITING_RETURN)
 *         .on("2026-03-04").when(by(SALESPERSON).does(new ReturnConfirmation(paper)))
 *         .thenAccepted()
 *         .thenDaysLateAre(2);
 * </pre>
 *
 * <p>All dates are in the company's time zone. Each day starts at nine o'clock. Not thread-safe.
 */
public final class ContractScenario extends OrderScenario<ContractOrder, ContractScenario> {
    /** The company's time zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());

    private ContractScenario(String order, ScenarioCompany company) {
        super(new OrderId(order), company, ContractProcess.standard());
    }

    /** Creates a scenario with the given ERP answers, under the handbook's rules. */
    public static ContractScenario given(SampleErp erp) {
        return given(erp, new HandbookPolicies());
    }

    /** Creates a scenario with the given ERP answers and rules. */
    public static ContractScenario given(SampleErp erp, Policies rules) {
        return given(erp, rules, ZONE);
    }

    /** Creates a scenario with the given ERP answers, rules and time zone (for example, a zone with daylight saving time). */
    public static ContractScenario given(SampleErp erp, Policies rules, ZoneId zone) {
        return new ContractScenario("order-1", new ScenarioCompany(erp.asPort(), rules, zone));
    }

    /** Returns an ERP with a customer of the given tier. The ERP's price plan and sales contract match the sample order. */
    public static SampleErp aCustomerOf(Tier tier) {
        return SampleErp.of(tier);
    }

    @Override
    ContractScenario self() {
        return this;
    }

    /** Creates another order for the same customer, on the same desk and with the same clock and rules. */
    public ContractScenario another(String id) {
        return new ContractScenario(id, company());
    }

    /** Replaces the ERP's answers. */
    public ContractScenario underErp(SampleErp other) {
        company().underErp(other.asPort());
        return this;
    }

    /** Selects the happy path of a complete order that is received through the given channel. */
    public ContractScenario by(Channel channel) {
        return by(channel, SampleOrder.complete());
    }

    /** Selects the happy path of an order that has the given content and is received through the given channel. */
    public ContractScenario by(Channel channel, OrderContent content) {
        path = HappyPath.of(channel, content);
        return this;
    }

    /** Sets the clock to nine o'clock on the given day. */
    public ContractScenario on(String day) {
        return at(day, "09:00");
    }

    /** Sets the clock to a date and an hour in the company's time zone. */
    public ContractScenario at(String day, String hour) {
        company().setTime(LocalDate.parse(day), LocalTime.parse(hour));
        return this;
    }

    /** Sets the clock to an instant. Use this method if a local time occurs twice in the company's time zone. */
    public ContractScenario at(Instant now) {
        company().setTime(now);
        return this;
    }

    /** Takes the steps of the happy path until the order is in the given state. */
    public ContractScenario comesTo(State state) {
        return comesTo(state, path::next);
    }

    /**
     * Takes the steps of the happy path, as {@link #comesTo(State) comesTo} does, but without the signed return. For a tier A order,
     * production begins before the return (C9.1).
     */
    public ContractScenario comesWithoutReturnTo(State state) {
        return comesTo(state, HappyPath::nextWithoutReturn);
    }

    /** Makes customer service propose a later confirmation date, and makes the salesperson consent to it (C8.1, X9). */
    public ContractScenario confirmationDateAgreed(String day) {
        when(Act.by(SampleActors.AGENT).does(new ProposeConfirmationDate(LocalDate.parse(day), "pays a deposit")))
                .thenAccepted();
        List<Proposal> open = Proposals.of(order()).open();
        ProposalId made = open.get(open.size() - 1).id();
        return when(Act.by(SampleActors.SALESPERSON).does(new ConsentTo<ContractOrder>(made)))
                .thenAccepted();
    }

    /**
     * Makes the CS supervisor propose an emergency plan for an anomaly, and makes the other three people consent to it
     * (C11.1, X9).
     */
    public ContractScenario planAgreed(String anomaly) {
        return planAgreed(new ProposePlan(anomaly, ProblemResolution.plan(), Optional.empty()));
    }

    /**
     * Makes the CS supervisor propose an emergency plan, and makes the marketing director, salesperson and agent consent to it (C11.1, X9).
     */
    public ContractScenario planAgreed(ProposePlan plan) {
        when(Act.by(SampleActors.SUPERVISOR).does(plan)).thenAccepted();
        List<Proposal> open = Proposals.of(order()).open();
        ProposalId made = open.get(open.size() - 1).id();
        for (Actor person : List.of(SampleActors.DIRECTOR, SampleActors.SALESPERSON, SampleActors.AGENT)) {
            when(Act.by(person).does(new ConsentTo<ContractOrder>(made))).thenAccepted();
        }
        return this;
    }

    /** Takes the steps of the happy path up to, but not including, the given command. */
    public ContractScenario comesBefore(Class<? extends OrderCommand> command) {
        return comesBefore(command, path::next);
    }

    /** Returns the next step on the happy path. */
    public Act nextAct() {
        return expected(path::next, "a next step");
    }

    /** Makes the desk review the order, so that steps triggered by time alone are taken. */
    public ContractScenario whenReviewed() {
        desk().review(ReadScope.everything(), orderId());
        return this;
    }

    /** Asserts the total number of days by which the dates have been postponed (C9.3). */
    public ContractScenario thenDaysLateAre(int days) {
        assertThat(dates().daysLate()).as("days late").isEqualTo(days);
        return this;
    }

    /** Asserts the order's current scheduled date (C9.3). */
    public ContractScenario thenScheduledDateIs(String day) {
        assertThat(dates().scheduled()).as("the scheduled date").isEqualTo(day);
        return this;
    }

    /** Asserts the order's current confirmation date (C8.1, C9.3). */
    public ContractScenario thenConfirmationDateIs(String day) {
        assertThat(dates().confirmed()).as("the confirmation's date").isEqualTo(day);
        return this;
    }

    /** Asserts that the latest message on a subject was sent to exactly these roles. */
    public ContractScenario thenTold(String subject, Role... roles) {
        List<Intent.Communication> told = communications(subject);
        Set<Role> found = told.isEmpty() ? Set.of() : told.get(told.size() - 1).to();
        assertThat(found).as("who was told of %s", subject).containsExactlyInAnyOrder(roles);
        return this;
    }

    /** Returns all messages on a subject, oldest first. */
    public List<Intent.Communication> communications(String subject) {
        return history().stream()
                .flatMap(recorded -> recorded.event().intents().stream())
                .filter(Intent.Communication.class::isInstance)
                .map(Intent.Communication.class::cast)
                .filter(told -> told.subject().equals(subject))
                .toList();
    }

    /** Returns all events of a type, oldest first. */
    public <E extends OrderEvent<ContractOrder>> List<E> events(Class<E> type) {
        return history().stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Asserts that the order has exactly the obligations and promises with these codes. */
    public ContractScenario thenOwed(String... codes) {
        assertThat(view().obligations())
                .as("owed or promised")
                .extracting(Obligation::code)
                .containsExactlyInAnyOrder(codes);
        return this;
    }

    /** Returns the current view of the order, including its obligations. */
    public OrderView view() {
        return stored().orElseThrow(() -> new AssertionError("the order is not known yet"));
    }

    /** Returns the current dates of the order. */
    public OrderDates dates() {
        return OrderDates.of(order(), moment()).orElseThrow(() -> new AssertionError("there is no confirmation yet"));
    }
}
