package com.example.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderUnreadable;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.lists.WorkList;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.document.ProcessDocument;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.architecture.DependencyRules;
import io.orderkit.testkit.architecture.WireRecordRules;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("An adopter adds a truck to the contract process")
class ForwardingTest {
    private static final ProcessDefinition<ContractOrder> PROCESS = Forwarding.process();
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OrderId ORDER = new OrderId("O-1");
    private static final Actor AGENT = Actor.of("mei", Role.CS_AGENT);
    private static final Actor FORWARDER = Actor.of("tom", Forwarding.FORWARDER);
    private static final ReserveTruck RESERVE = new ReserveTruck("Swift", 24, TODAY.plusDays(3));
    private static final TruckReserved RESERVED = new TruckReserved(new ActorId("tom"), "Swift", 24, TODAY.plusDays(3));

    private final InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
    private final OrderDesk desk = extendedDesk();
    private int commands;

    /**
     * Returns a desk with the extension. This desk does not know what another desk on the same store has done.
     */
    private OrderDesk extendedDesk() {
        return OrderDesk.with(store)
                .processes(PROCESS, MallProcess.standard())
                .json(OrderJson.with(PROCESS, MallProcess.standard()).build())
                .clock(InstantSource.fixed(NOW))
                .open();
    }

    private OrderDesk standardDesk() {
        return OrderDesk.with(store).clock(InstantSource.fixed(NOW)).open();
    }

    @BeforeEach
    void anOrderComesInByPhone() {
        OrderContent content =
                new OrderContent.Builder().customer(new CustomerId("C-1")).build();
        ReceiveOrder receive =
                new ReceiveOrder(Channel.PHONE, new ActorId("sam"), content, List.of(), Optional.empty());
        assertThat(submit(desk, AGENT, receive)).isInstanceOf(Outcome.Accepted.class);
    }

    @Nested
    @DisplayName("With the extension")
    class With {
        @Test
        @DisplayName("the step is taken through desk, JSON and store, and another desk reads it back whole")
        void thereAndBack() {
            assertThat(submit(desk, FORWARDER, RESERVE))
                    .asInstanceOf(type(Outcome.Accepted.class))
                    .satisfies(accepted -> {
                        assertThat(accepted.version()).isEqualTo(2);
                        assertThat(accepted.events())
                                .extracting(EventEnvelope::type, EventEnvelope::role)
                                .containsExactly(tuple("acme:truck-reserved", Forwarding.FORWARDER));
                    });

            ContractOrder read = view(extendedDesk()).as(ContractOrder.class);
            assertThat(read.part(TruckBooking.KEY))
                    .isEqualTo(new TruckBooking(Optional.of("Swift"), Optional.of(TODAY.plusDays(3))));
            assertThat(read.isAt(ForwardingState.TRUCK_RESERVED)).isTrue();
            assertThat(read.isAt(AgreementState.CLARIFYING)).isTrue();
            assertThat(read).isEqualTo(view(desk).order());
        }

        @Test
        @DisplayName("the history gives the event back as it was, and who brought it about")
        void history() {
            submit(desk, FORWARDER, RESERVE);
            List<RecordedEvent> history = extendedDesk().history(ReadScope.everything(), ORDER);
            assertThat(history).hasSize(2);
            assertThat(history.get(1).event()).isEqualTo(RESERVED);
            assertThat(history.get(1).envelope().actor()).isEqualTo(new ActorId("tom"));
        }

        @Test
        @DisplayName("a refusal tells every reason, the extension's and the kernel's, in the reader's language")
        void refusedWithEveryReason() {
            submit(desk, FORWARDER, RESERVE);
            Outcome outcome = submit(desk, AGENT, new ReserveTruck("Swift", 60, TODAY.minusDays(1)));
            List<Refusal> refusals = ((Outcome.Refused) outcome).refusals();
            assertThat(refusals)
                    .extracting(Refusal::code)
                    .containsExactlyInAnyOrder(
                            "wrong-position", "not-permitted", "acme:day-past", "acme:truck-unknown");
            assertThat(refusals)
                    .extracting(refusal -> PROCESS.wording().say(Language.EN, refusal))
                    .containsExactlyInAnyOrder(
                            "forwarding: the order is at \"truck reserved\"; this step is possible only at: no truck yet",
                            "mei acts as customer service agent; this step may be taken by: forwarder",
                            "The truck was due on 2026-03-01, which is in the past",
                            "No carrier has a truck of 60 t");
            assertThat(refusals)
                    .extracting(refusal -> PROCESS.wording().say(Language.ES, refusal))
                    .noneMatch(sentence -> sentence.contains("@") || sentence.contains("{"))
                    .contains("Ningún transportista tiene un camión de 60 t");
        }

        @Test
        @DisplayName("the same attempt gets the same refusal again, read from the journal")
        void repeated() {
            CommandEnvelope attempt =
                    CommandEnvelope.of(new CommandId("again"), ORDER, FORWARDER, new ReserveTruck("Swift", 60, TODAY));
            Outcome first = desk.submit(attempt);
            assertThat(extendedDesk().submit(attempt)).isEqualTo(new Outcome.Repeated(first));
        }

        @Test
        @DisplayName("the options show the step, open to the forwarder and then not")
        void options() {
            assertThat(openSteps()).contains("acme:reserve-truck");
            submit(desk, FORWARDER, RESERVE);
            assertThat(openSteps()).doesNotContain("acme:reserve-truck");
        }

        @Test
        @DisplayName("what it owes is listed with the order, and found across orders")
        void owed() {
            submit(desk, FORWARDER, RESERVE);
            Instant due = TODAY.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
            assertThat(view(desk).obligations()).anySatisfy(owed -> {
                assertThat(owed.code()).isEqualTo("acme:truck-papers");
                assertThat(owed.due()).contains(due);
                assertThat(PROCESS.wording().say(Language.EN, owed.wordingKey()))
                        .isEqualTo("papers of the truck");
            });
            assertThat(store.owed(
                                    ReadScope.everything(),
                                    OwedFilter.any().owner(Forwarding.FORWARDER),
                                    Optional.empty(),
                                    10)
                            .rows())
                    .hasSize(1);
            assertThat(store.orders(
                                    ReadScope.everything(),
                                    OrderFilter.any().at("acme:truck-reserved"),
                                    Optional.empty(),
                                    10)
                            .rows())
                    .hasSize(1);
        }

        @Test
        @DisplayName("the generated diagram and table show its track, its states and its step")
        void document() {
            String page = ProcessDocument.of(PROCESS).page("The contract process with a truck");
            assertThat(page)
                    .contains("## Track: forwarding")
                    .contains("state \"no truck yet\" as NO_TRUCK")
                    .contains("[*] --> NO_TRUCK")
                    .contains("NO_TRUCK --> TRUCK_RESERVED : F1 Reserve a truck")
                    .contains("| F1 | Reserve a truck<br>`acme:reserve-truck` | forwarder |"
                            + " agreement with the customer: in clarification, recorded in the customer information memo"
                            + "<br>forwarding: no truck yet |  | forwarding: truck reserved |");
            assertThat(ProcessDocument.of(PROCESS, Language.ZH).diagram(ForwardingState.TRACK))
                    .contains("F1 预订车辆");
        }

        @Test
        @DisplayName("the handbook's own steps go on as before")
        void handbookGoesOn() {
            submit(desk, FORWARDER, RESERVE);
            assertThat(submit(desk, AGENT, new ReadBack(true))).isInstanceOf(Outcome.Accepted.class);
            assertThat(view(desk).version()).isEqualTo(3);
        }

        @Test
        @DisplayName("an order that is older than the extension begins on the new track")
        void olderOrder() {
            OrderId older = new OrderId("O-0");
            ReceiveOrder receive = new ReceiveOrder(
                    Channel.PHONE,
                    new ActorId("sam"),
                    new OrderContent.Builder().customer(new CustomerId("C-1")).build(),
                    List.of(),
                    Optional.empty());
            standardDesk().submit(CommandEnvelope.of(new CommandId("older"), older, AGENT, receive));
            assertThat(extendedDesk().submit(CommandEnvelope.of(new CommandId("truck"), older, FORWARDER, RESERVE)))
                    .isInstanceOf(Outcome.Accepted.class);
        }

        @Test
        @DisplayName("its commands and events keep the house rules")
        void houseRules() {
            var ours = new ClassFileImporter()
                    .importClasses(
                            ReserveTruck.class,
                            TruckReserved.class,
                            TruckBooking.class,
                            ForwardingState.class,
                            ForwardingRefusal.class,
                            Forwarding.class);
            WireRecordRules.namedUnder("acme:", "com.example.forwarding..").check(ours);
            WireRecordRules.COMMANDS_ARE_NAMED_RECORDS.check(ours);
            WireRecordRules.EVENTS_ARE_NAMED_RECORDS.check(ours);
            DependencyRules.plainJava("com.example.forwarding..").check(ours);
        }
    }

    @Nested
    @DisplayName("Without the extension")
    class Without {
        @Test
        @DisplayName("the standard desk has no step for the command, and says for which")
        void unknownCommand() {
            Outcome outcome = submit(standardDesk(), FORWARDER, RESERVE);
            assertThat(((Outcome.Refused) outcome).refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.code()).isEqualTo("unknown-command");
                assertThat(refusal.attributes()).containsEntry("found", "acme:reserve-truck");
            });
        }

        @Test
        @DisplayName(
                "the standard desk opens no order that holds the event; it names it, and drops and changes nothing")
        void unknownEvent() {
            submit(desk, FORWARDER, RESERVE);
            List<EventEnvelope> before = store.load(ORDER, 0);
            OrderDesk standard = standardDesk();
            unavailable(submit(standard, AGENT, new ReadBack(true)));
            unavailable(standard.preview(CommandEnvelope.of(new CommandId("p"), ORDER, AGENT, new ReadBack(true))));
            failsByName(() -> standard.view(ReadScope.everything(), ORDER, NOW));
            failsByName(() -> standard.history(ReadScope.everything(), ORDER));
            failsByName(() -> standard.options(ReadScope.everything(), ORDER, AGENT));
            failsByName(() -> standard.review(ReadScope.everything(), ORDER));
            assertThat(store.load(ORDER, 0)).isEqualTo(before);
            assertThat(view(extendedDesk()).version()).isEqualTo(2);
        }

        @Test
        @DisplayName("the standard process is not changed by its extension")
        void standardUntouched() {
            assertThat(ContractProcess.standard().knows(ReserveTruck.class)).isFalse();
            assertThat(ContractProcess.standard().positions()).doesNotContainKey(ForwardingState.TRACK);
            assertThat(ContractProcess.standard().wireTypes()).doesNotContain(TruckReserved.class);
        }

        private void failsByName(ThrowingCallable attempt) {
            assertThatThrownBy(attempt)
                    .isInstanceOfSatisfying(OrderUnreadable.class, unreadable -> {
                        assertThat(unreadable.order()).isEqualTo(ORDER);
                        assertThat(unreadable.version()).isEqualTo(2);
                        assertThat(unreadable.type()).isEqualTo("acme:truck-reserved");
                    })
                    .hasMessageContainingAll(ORDER.value(), "event 2", "acme:truck-reserved", "extension");
        }

        private void unavailable(Outcome outcome) {
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Unavailable.class, it -> {
                assertThat(it.port()).isEqualTo("order-history");
                assertThat(it.message()).contains(ORDER.value(), "event 2", "acme:truck-reserved");
                assertThat(it.retryable()).isFalse();
            });
        }

        @Test
        @Tag("K5")
        @DisplayName(
                "a work list, and a run over all orders, name the order that cannot be read and go on to the others")
        void othersFollow() {
            submit(desk, FORWARDER, RESERVE);
            OrderDesk standard = standardDesk();
            OrderId plain = new OrderId(ORDER.value() + "-2");
            ReceiveOrder receive = new ReceiveOrder(
                    Channel.PHONE,
                    new ActorId("sam"),
                    new OrderContent.Builder().customer(new CustomerId("C-1")).build(),
                    List.of(),
                    Optional.empty());
            standard.submit(CommandEnvelope.of(new CommandId("plain"), plain, AGENT, receive));
            List<WorkList.Work> rows = new WorkList(standard, store)
                    .of(AGENT, ReadScope.everything(), Optional.empty(), 10)
                    .rows();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).unreadable())
                    .hasValueSatisfying(
                            why -> assertThat(why).contains(ORDER.value(), "event 2", "acme:truck-reserved"));
            assertThat(rows.get(1).unreadable()).isEmpty();
            assertThat(rows.get(1).options()).isNotEmpty();
        }
    }

    @Nested
    @DisplayName("Half an extension")
    class Half {
        @Test
        @DisplayName("is refused when it is built, and told each word that is missing")
        void wordless() {
            assertThatThrownBy(() -> ContractProcess.standard()
                            .extend("acme", 1)
                            .track(ForwardingState.values())
                            .refuses(ForwardingRefusal.values())
                            .build())
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("no wording in en for track.acme:forwarding")
                    .hasMessageContaining("no wording in zh for refusal.acme:day-past")
                    .hasMessageContaining("\\:");
        }

        @Test
        @DisplayName("is refused when its step leads to a state that no track has")
        void stateless() {
            assertThatThrownBy(() -> ContractProcess.standard()
                            .extend("acme", 1)
                            .step("F1", ReserveTruck.class)
                            .by(Forwarding.FORWARDER)
                            .leadsTo(ForwardingState.TRUCK_RESERVED)
                            .emits(TruckReserved.class)
                            .end()
                            .words(Wording.from(Forwarding.class, "acme"))
                            .build())
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("F1 ReserveTruck names TRUCK_RESERVED, which no track has");
        }
    }

    private Outcome submit(OrderDesk at, Actor actor, OrderCommand command) {
        return at.submit(CommandEnvelope.of(new CommandId("c-" + ++commands), ORDER, actor, command));
    }

    private static OrderView view(OrderDesk at) {
        return at.view(ReadScope.everything(), ORDER, NOW).orElseThrow();
    }

    private List<String> openSteps() {
        return desk.options(ReadScope.everything(), ORDER, FORWARDER).stream()
                .filter(option -> option.isOpen())
                .map(option -> option.step().name())
                .toList();
    }
}
