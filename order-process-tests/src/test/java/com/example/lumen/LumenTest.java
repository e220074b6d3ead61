package com.example.lumen;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.forwarding.Forwarding;
import com.example.forwarding.ReserveTruck;
import com.example.forwarding.TruckReserved;
import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.DeskObserver;
import io.orderkit.desk.DeskObserver.AttemptContext;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.archive.Archive;
import io.orderkit.desk.archive.ArchiveReport;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.StepWaived;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.processtests.desk.OpenStorage;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(OpenStorage.Kind.class)
@DisplayName("A company with a credit decision, and without two steps of the handbook,")
class LumenTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    private static final int MOST_ATTEMPTS = 80;

    @TempDir
    Path folder = Path.of("");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());
    private final OpenStorage.Kind kind;
    private Optional<OpenStorage> open = Optional.empty();
    private int commands;

    LumenTest(OpenStorage.Kind kind) {
        this.kind = kind;
    }

    private OpenStorage ports() {
        OpenStorage opened = OpenStorage.of(kind, folder);
        open = Optional.of(opened);
        return opened;
    }

    @AfterEach
    void close() {
        if (open.isPresent()) {
            open.get().close();
        }
    }

    private OrderDesk desk(OpenStorage ports, ProcessDefinition<?> process) {
        return desk(ports, process, DeskObserver.NONE);
    }

    private OrderDesk desk(OpenStorage ports, ProcessDefinition<?> process, DeskObserver observer) {
        return settings(ports, process).observer(observer).open();
    }

    private OrderDeskBuilder settings(OpenStorage ports, ProcessDefinition<?> process) {
        return OrderDesk.with(ports.orders())
                .processes(process)
                .erp(SampleErp.of(Tier.B).asPort())
                .calendar(CALENDAR)
                .clock(clock);
    }

    private Moment moment() {
        return new Moment(clock.instant(), CALENDAR, new HandbookPolicies());
    }

    private Outcome submit(OrderDesk desk, OrderId order, Act act) {
        return desk.submit(
                CommandEnvelope.of(new CommandId(order + "-" + ++commands), order, act.actor(), act.command()));
    }

    private ContractOrder order(OrderDesk desk, OrderId id) {
        return desk.view(ReadScope.everything(), id, clock.instant())
                .map(view -> view.as(ContractOrder.class))
                .orElseGet(() -> Lumen.process().initialOrder(id));
    }

    /** Executes the steps that the handbook expects, until the order meets a condition. */
    private ContractOrder comesTo(OrderDesk desk, OrderId id, Predicate<ContractOrder> wanted) {
        for (int i = 0; i < MOST_ATTEMPTS && !wanted.test(order(desk, id)); i++) {
            Act act = path.next(order(desk, id), moment()).orElseThrow();
            assertThat(submit(desk, id, act)).as("%s", act).isInstanceOf(Outcome.Accepted.class);
            clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        }
        ContractOrder order = order(desk, id);
        assertThat(wanted.test(order)).as("%s", order.positions()).isTrue();
        return order;
    }

    private ContractOrder comesToItsReturn(OrderDesk desk, OrderId id) {
        return comesTo(desk, id, order -> order.isAt(AgreementState.RETURNED) && isNext(order));
    }

    private boolean isNext(ContractOrder order) {
        return path.next(order, moment())
                .filter(act -> act.command() instanceof IssueProductionOrder)
                .isPresent();
    }

    @Test
    @Tag("X1")
    @Tag("X4")
    @DisplayName(
            "brings an order from the call to the receipt: held for credit, released, closed, archived and read back")
    void endToEnd() {
        OpenStorage ports = ports();
        OrderDesk desk = desk(ports, Lumen.process());
        OrderId id = new OrderId("L-1");
        comesToItsReturn(desk, id);

        Act issue = path.next(order(desk, id), moment()).orElseThrow();
        List<Refusal> held = ((Outcome.Refused) submit(desk, id, issue)).refusals();
        assertThat(held).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("lumen:credit-held");
            assertThat(desk.wording().say(Language.ES, reason))
                    .isEqualTo("El crédito del pedido está retenido; lo concede finanzas");
        });
        assertThat(submit(desk, id, by(FINANCE).does(new ReleaseCredit("within the limit"))))
                .isInstanceOf(Outcome.Accepted.class);
        comesTo(desk, id, order -> order.isAt(DeliveryState.CLOSED));

        List<EventEnvelope> events = ports.orders().load(id, 0);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.process()).isEqualTo("contract");
            assertThat(event.extension()).contains(new Extension("lumen", 1));
        });
        assertThat(desk.history(ReadScope.everything(), id))
                .<Object>extracting(recorded -> recorded.event())
                .contains(
                        new StepWaived<ContractOrder>("answer-feasibility", "lumen:made-to-stock"),
                        new StepWaived<ContractOrder>("check-print", "lumen:printed-by-erp"));

        Archive archive = new Archive(ports.orders(), ports.queries(), ports.archive(), desk.json());
        Path file = folder.resolve("archive.jsonl");
        ArchiveReport written =
                archive.write(OrderQuery.OrderFilter.any(), clock.instant().plusSeconds(1), file);
        assertThat(written.orders()).isEqualTo(1);
        OpenStorage elsewhere = OpenStorage.memory();
        new Archive(elsewhere.orders(), elsewhere.queries(), elsewhere.archive(), desk.json()).restore(file);
        assertThat(elsewhere.orders().load(id, 0)).isEqualTo(events);
        assertThat(order(desk(elsewhere, Lumen.process()), id)).isEqualTo(order(desk, id));
    }

    @Test
    @DisplayName("can change, be paid for and cancel an order whose credit is held; what is waived nobody may do")
    void whileHeld() {
        OrderDesk desk = desk(ports(), Lumen.process());
        OrderId id = new OrderId("L-2");
        comesToItsReturn(desk, id);
        assertThat(submit(desk, id, by(TECHNICAL).does(new AnswerFeasibility(true, false, Statement.verbal("we")))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .contains("step-waived"));
        RecordPayment payment =
                new RecordPayment(new Payment("p-1", Payment.Kind.DEPOSIT, Money.of("CNY", "100"), clock.instant()));
        assertThat(submit(desk, id, by(FINANCE).does(payment))).isInstanceOf(Outcome.Accepted.class);
        ChangeOrder change = new ChangeOrder(
                OrderContent.empty().withContact(Personal.of("555-0199")), Set.of(), Set.of(), "another contact");
        assertThat(submit(desk, id, by(FINANCE).does(new ReleaseCredit("within the limit"))))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(submit(desk, id, by(AGENT).does(change))).isInstanceOf(Outcome.Accepted.class);
        assertThat(order(desk, id).isAt(CreditState.HELD))
                .as("the change lapses the release")
                .isTrue();
        assertThat(submit(desk, id, by(AGENT).does(new CancelOrder("too expensive", CancellationCause.NEITHER))))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(order(desk, id).isAt(AgreementState.CANCELLED)).isTrue();
    }

    @Test
    @DisplayName("owes its decision once the confirmation is out, and every worklist shows it")
    void owed() {
        OpenStorage ports = ports();
        OrderDesk desk = desk(ports, Lumen.process());
        OrderId id = new OrderId("L-3");
        comesTo(desk, id, order -> order.isAt(AgreementState.AWAITING_RETURN));
        assertThat(ports.queries()
                        .owed(
                                ReadScope.everything(),
                                OrderQuery.OwedFilter.any()
                                        .owner(FINANCE.roles().iterator().next()),
                                Optional.empty(),
                                10)
                        .rows())
                .extracting(row -> row.obligation().code())
                .contains("lumen:credit-decision");
    }

    @Test
    @Tag("X5")
    @Tag("X9")
    @DisplayName(
            "has the salesperson agree to a release beyond the limit; journal and observer name proposal and extension")
    void proposed() {
        OpenStorage ports = ports();
        List<AttemptContext> heard = new ArrayList<>();
        DeskObserver observer = new DeskObserver() {
            @Override
            public void accepted(AttemptContext about, int events) {
                heard.add(about);
            }

            @Override
            public void refused(AttemptContext about, String code) {
                heard.add(about);
            }
        };
        OrderDesk desk = desk(ports, Lumen.process(), observer);
        OrderId id = new OrderId("L-6");
        comesTo(desk, id, order -> order.isAt(AgreementState.SCHEDULED));
        heard.clear();
        ProposalId first = new ProposalId("P-1");
        assertThat(submit(desk, id, by(FINANCE).does(new ProposeRelease("a large order"))))
                .isInstanceOf(Outcome.Accepted.class);
        Act consent = by(SampleActors.SALESPERSON).does(new ConsentTo<ContractOrder>(first));
        assertThat(submit(desk, id, by(SampleActors.OTHER_SALESPERSON).does(consent.command())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(submit(desk, id, consent)).isInstanceOf(Outcome.Accepted.class);
        assertThat(order(desk, id).isAt(CreditState.RELEASED)).isTrue();

        Optional<Extension> lumen = Optional.of(new Extension("lumen", 1));
        assertThat(heard)
                .contains(
                        new AttemptContext(id, "lumen:propose-release", lumen, Optional.of(first), Optional.empty()),
                        new AttemptContext(id, "consent-to", lumen, Optional.of(first), Optional.empty()))
                .allSatisfy(about -> assertThat(about.proposal()).contains(first));
        assertThat(ports.archive().journal(id).stream()
                        .filter(entry -> entry.proposal().equals(Optional.of(first)))
                        .map(JournalEntry::type))
                .containsExactlyInAnyOrder(
                        "lumen:propose-release", "consent-to", "consent-to", "lumen:release-beyond-limit");
        assertThat(ports.archive().journal(id))
                .allSatisfy(entry -> assertThat(entry.extension()).isEqualTo(lumen));
    }

    @Test
    @DisplayName("goes on with an order that was begun under the standard process")
    void olderOrder() {
        OpenStorage ports = ports();
        OrderDesk standard = desk(ports, ContractProcess.standard());
        OrderId id = new OrderId("L-4");
        comesToItsReturn(standard, id);
        OrderDesk desk = desk(ports, Lumen.process());
        assertThat(submit(desk, id, by(FINANCE).does(new ReleaseCredit("an old customer"))))
                .isInstanceOf(Outcome.Accepted.class);
        comesTo(desk, id, order -> order.isAt(ProductionState.ISSUED));
        assertThat(ports.orders().load(id, 0))
                .extracting(EventEnvelope::extension)
                .contains(Optional.empty(), Optional.of(new Extension("lumen", 1)));
    }

    @Test
    @DisplayName("shares virtual machine and database with another company, whose extension is another")
    void twoCompanies() {
        OpenStorage ports = ports();
        OrderDesk ours = desk(ports, Lumen.process());
        OrderDesk theirs = desk(ports, Forwarding.process());
        OrderId lumens = new OrderId("L-5");
        OrderId forwarders = new OrderId("F-5");
        comesTo(ours, lumens, order -> order.isAt(AgreementState.CLARIFYING));
        comesTo(theirs, forwarders, order -> order.isAt(AgreementState.CLARIFYING));
        Actor forwarder = Actor.of("tom", Forwarding.FORWARDER);
        OrderCommand reserve = new ReserveTruck("Swift", 24, LocalDate.of(2026, 3, 9));
        assertThat(submit(theirs, forwarders, by(forwarder).does(reserve))).isInstanceOf(Outcome.Accepted.class);
        assertThat(theirs.history(ReadScope.everything(), forwarders))
                .<Object>extracting(recorded -> recorded.event())
                .hasAtLeastOneElementOfType(TruckReserved.class);
        assertThat(submit(ours, lumens, by(forwarder).does(reserve)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("unknown-command"));
        comesToItsReturn(ours, lumens);
        assertThat(ports.orders().load(forwarders, 0))
                .allSatisfy(event -> assertThat(event.extension()).contains(new Extension("acme", 1)));
    }
}
