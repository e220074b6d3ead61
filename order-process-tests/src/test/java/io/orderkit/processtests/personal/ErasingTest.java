package io.orderkit.processtests.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.desk.OrderUnreadable;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.desk.personal.DataSubjects;
import io.orderkit.desk.personal.Erasure;
import io.orderkit.desk.personal.PersonalDataCipher;
import io.orderkit.desk.relay.Relay;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.feasibility.NoteVerbally;
import io.orderkit.domain.contract.feasibility.VerballyNoted;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.memory.InMemorySubjectKeys;
import io.orderkit.testkit.memory.RecordingDocumentSender;
import io.orderkit.testkit.memory.RecordingPublisher;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Personal data")
class ErasingTest {
    private static final OrderId ORDER = new OrderId("order-1");
    private static final CustomerId CUSTOMER = new CustomerId("customer-1");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final RecordingStore store = new RecordingStore();
    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();
    private final RecordingPublisher publisher = new RecordingPublisher();
    private final RecordingDocumentSender sender = new RecordingDocumentSender();
    private final OrderDesk desk = open(Optional.of(DataSubjects.CUSTOMER));
    private final Relay relay = Relay.from(store, desk)
            .name("relay")
            .publisher(publisher)
            .sender(sender)
            .effects(new InMemoryErp())
            .clock(clock)
            .build();
    private final Set<String> personal = new LinkedHashSet<>();
    private int commands;

    private OrderDesk open(Optional<DataSubjects> sealing) {
        OrderDeskBuilder builder =
                OrderDesk.with(store).erp(SampleErp.of(Tier.B).asPort()).clock(clock);
        sealing.ifPresent(subjects -> builder.subjectKeys(keys).dataSubjects(subjects));
        return builder.open();
    }

    private CommandEnvelope envelope(String id, Act act) {
        return CommandEnvelope.of(new CommandId(id), ORDER, act.actor(), act.command());
    }

    private Outcome submit(Act act) {
        commands++;
        note(act.command());
        return desk.submit(envelope("command-" + commands, act));
    }

    /** Collects all personal data in a command, in serialised form. */
    private void note(OrderCommand command) {
        desk.json()
                .sealing(new PersonalSeal() {
                    @Override
                    public Sealed seal(String plain) {
                        personal.add(plain.substring(1, plain.length() - 1));
                        return new Sealed("", "");
                    }

                    @Override
                    public Optional<String> open(Sealed sealed) {
                        throw new UnsupportedOperationException("commands are not read here");
                    }
                })
                .write(command);
    }

    private Optional<Act> next() {
        return HappyPath.of(Channel.FAX, SampleOrder.complete())
                .next(
                        order(),
                        new Moment(
                                clock.instant(), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies()));
    }

    private void comesTo(State state) {
        while (!order().isAt(state)) {
            assertThat(submit(next().orElseThrow())).isInstanceOf(Outcome.Accepted.class);
            relay.drainOnce();
        }
    }

    private ContractOrder order() {
        return view(desk)
                .map(view -> view.as(ContractOrder.class))
                .orElseGet(() -> ContractProcess.standard().initialOrder(ORDER));
    }

    private Optional<OrderView> view(OrderDesk where) {
        return where.view(ReadScope.everything(), ORDER, clock.instant());
    }

    /** Returns everything that was stored or sent to other systems, as text. */
    private String everything() {
        return store.everything()
                + publisher.published()
                + sender.sent()
                + store.load(ORDER, 0)
                + store.orders(ReadScope.everything(), OrderQuery.OrderFilter.any(), Optional.empty(), 500)
                + store.owed(ReadScope.everything(), OrderQuery.OwedFilter.any(), Optional.empty(), 500);
    }

    @Test
    @Tag("K-4")
    @DisplayName("is nowhere to be read in what is kept of a whole order, before as after it is erased")
    void nothingInTheClear() {
        submit(Act.by(SampleActors.AGENT).does(receive(SampleOrder.complete())));
        assertThat(submit(Act.by(SampleActors.CUSTOMER).does(receive(SampleOrder.complete()))))
                .as("a refused command keeps evidence and a fingerprint too")
                .isInstanceOf(Outcome.Refused.class);
        comesTo(AgreementState.PRICED);
        assertThat(submit(Act.by(SampleActors.AGENT)
                        .does(new NoteVerbally(Personal.of("who says it"), "there is enough"))))
                .isInstanceOf(Outcome.Accepted.class);
        comesTo(DeliveryState.CLOSED);
        assertThat(personal)
                .as("names, addresses and numbers that went in")
                .contains(
                        "designated signer",
                        "12 Mill Road",
                        "receiving person",
                        "555-0100",
                        "555-0107",
                        "who signs",
                        "who says it",
                        "truck 7");
        assertThat(personal).allSatisfy(text -> assertThat(everything()).doesNotContain(text));
        assertThat(everything()).contains("sealed-under");
        assertThat(order().content().receivingAddress()).contains(Personal.of("12 Mill Road"));

        assertThat(new Erasure(keys, store).erase(CUSTOMER)).isEqualTo(1);
        assertThat(desk.history(ReadScope.everything(), ORDER).toString())
                .doesNotContain("(personal)")
                .contains("(erased)");
        for (OrderDesk reader : List.of(desk, open(Optional.of(DataSubjects.CUSTOMER)))) {
            OrderView erased = view(reader).orElseThrow();
            String plain =
                    reader.json().write(receive(erased.as(ContractOrder.class).content()));
            assertThat(personal).allSatisfy(text -> assertThat(plain).doesNotContain(text));
            assertThat(erased.as(ContractOrder.class).content().receivingAddress())
                    .contains(Personal.erased());
        }
    }

    @Test
    @Tag("K-4")
    @DisplayName("reads as erased after, the same on every reading; the order stands where it stood and goes on")
    void goesOn() {
        comesTo(AgreementState.AWAITING_RETURN);
        OrderView before = view(desk).orElseThrow();
        new Erasure(keys, store).erase(CUSTOMER);
        OrderView after = view(desk).orElseThrow();
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.obligations()).isEqualTo(before.obligations());
        assertThat(after.order().positions()).isEqualTo(before.order().positions());
        assertThat(after.order()).isNotEqualTo(before.order());
        assertThat(view(open(Optional.of(DataSubjects.CUSTOMER))).orElseThrow().order())
                .as("folded again, elsewhere")
                .isEqualTo(after.order());
        comesTo(AgreementState.RETURN_IN_CHECK);
    }

    private static OrderContent contact(String contact) {
        return new OrderContent.Builder().contact(Personal.of(contact)).build();
    }

    private static Act changed(OrderContent content) {
        return Act.by(SampleActors.AGENT).does(new ChangeOrder(content, "the customer asked for it"));
    }

    /**
     * Asserts that a price change re-opens C5 even after a person's data has been erased. The order reaches C7, and the
     * person's data is erased. Then another desk replays the order and changes its price.
     */
    private void assertPriceIsCheckedAnew() {
        comesTo(AgreementState.SCHEDULED);
        ContractOrder before = order();
        new Erasure(keys, store).erase(CUSTOMER);
        OrderDesk elsewhere = open(Optional.of(DataSubjects.CUSTOMER));
        ContractOrder after = view(elsewhere).orElseThrow().as(ContractOrder.class);
        assertThat(after.revision()).isEqualTo(before.revision());
        assertThat(after.touched()).isEqualTo(before.touched());
        OrderContent price = new OrderContent.Builder()
                .addLines(new OrderLine.Builder()
                        .number(1)
                        .unitPrice(UnitPrice.parse("6.21 CNY/kg"))
                        .build())
                .build();
        assertThat(elsewhere.submit(envelope("price", changed(price)))).isInstanceOf(Outcome.Accepted.class);
        assertThat(view(elsewhere).orElseThrow().as(ContractOrder.class).isAt(AgreementState.RECORDED))
                .as("C5 is open again")
                .isTrue();
    }

    @Test
    @Tag("K-4")
    @Tag("X8")
    @DisplayName("counts as changed though it is erased: a change of the price re-opens C5")
    void changedBeforeErasing() {
        comesTo(AgreementState.RECORDED);
        assertThat(submit(changed(contact("555-0101")))).isInstanceOf(Outcome.Accepted.class);
        assertPriceIsCheckedAnew();
    }

    @Test
    @Tag("K-4")
    @Tag("X8")
    @DisplayName("counts as clarified though it is erased: a change of the price re-opens C5")
    void clarifiedBeforeErasing() {
        submit(Act.by(SampleActors.AGENT).does(receive(SampleOrder.complete())));
        assertThat(submit(Act.by(SampleActors.SALESPERSON).does(new ClarifyItems(List.of(), contact("555-0101")))))
                .isInstanceOf(Outcome.Accepted.class);
        assertPriceIsCheckedAnew();
    }

    @Nested
    @DisplayName("and the id of a command")
    class Repeating {
        private final Act receive = Act.by(SampleActors.AGENT).does(receive(SampleOrder.complete()));

        private Outcome again(Act act) {
            return desk.submit(envelope("command-1", act));
        }

        @Test
        @Tag("X6")
        @DisplayName("tells a repetition from a reuse while the key is there, though no fingerprint shows the text")
        void reused() {
            submit(receive);
            assertThat(again(receive)).isInstanceOf(Outcome.Repeated.class);
            OrderContent other = SampleOrder.complete().withContact(Personal.of("555-0101"));
            assertThat(again(Act.by(SampleActors.AGENT).does(receive(other)))).isInstanceOf(Outcome.Refused.class);
        }

        @Test
        @Tag("X6")
        @DisplayName(
                "still gives the first answer to a repetition after the person was erased, and still refuses another's content")
        void afterErasing() {
            submit(receive);
            new Erasure(keys, store).erase(CUSTOMER);
            assertThat(again(receive)).isInstanceOf(Outcome.Repeated.class);
            OrderContent other = SampleOrder.complete().withCustomer(new CustomerId("another"));
            assertThat(again(Act.by(SampleActors.AGENT).does(receive(other)))).isInstanceOf(Outcome.Refused.class);
        }

        @Test
        @Tag("X6")
        @DisplayName("is recognised though the desk that took it first had no keys")
        void fromBefore() {
            open(Optional.empty()).submit(envelope("command-1", receive));
            assertThat(again(receive)).isInstanceOf(Outcome.Repeated.class);
        }
    }

    @Test
    @Tag("K-4")
    @DisplayName(
            "is marked for the order while nobody knows whose it is, so that a refused call leaves nothing to guess from")
    void beforeTheCustomerIsKnown() {
        OrderContent nameless =
                new OrderContent.Builder().contact(Personal.of("555-0100")).build();
        Act call = Act.by(SampleActors.AGENT).does(receive(nameless));
        assertThat(submit(call)).isInstanceOf(Outcome.Refused.class);
        String fingerprint =
                store.journal(new CommandId("command-1")).orElseThrow().fingerprint();
        assertThat(fingerprint)
                .contains("." + keys.current(DataSubject.order(ORDER)).id() + ".");
        keys.drop(DataSubject.order(ORDER));
        assertThat(desk.submit(envelope("command-1", call))).isInstanceOf(Outcome.Repeated.class);
    }

    @Test
    @DisplayName("is about whom the host says it is")
    void hostsSubject() {
        DataSubject agents = new DataSubject("agents", "all");
        OrderDesk own = open(Optional.of((order, customer, type) -> agents));
        own.submit(envelope("c-1", Act.by(SampleActors.AGENT).does(receive(SampleOrder.complete()))));
        assertThat(view(own).orElseThrow().as(ContractOrder.class).content().contact())
                .contains(Personal.of("555-0100"));
        keys.drop(agents);
        assertThat(view(own).orElseThrow().as(ContractOrder.class).content().contact())
                .contains(Personal.erased());
    }

    @Test
    @Tag("F-3")
    @DisplayName("cannot be read while the keys are out of reach: the desk says so, and guesses nothing")
    void keysOutOfReach() {
        submit(Act.by(SampleActors.AGENT).does(receive(SampleOrder.complete())));
        keys.outage(true);
        assertThat(submit(Act.by(SampleActors.AGENT).does(receive(SampleOrder.complete()))))
                .isInstanceOfSatisfying(Outcome.Unavailable.class, unavailable -> {
                    assertThat(unavailable.port()).isEqualTo("subject-keys");
                    assertThat(unavailable.retryable()).isTrue();
                });
        keys.outage(false);
        assertThat(order().content().contact()).contains(Personal.of("555-0100"));
    }

    @Test
    @DisplayName("is not taken for erased by a desk that was opened without the keys: it says what it lacks")
    void withoutKeys() {
        submit(Act.by(SampleActors.AGENT).does(receive(SampleOrder.complete())));
        assertThatThrownBy(() -> view(open(Optional.empty())))
                .isInstanceOf(OrderUnreadable.class)
                .hasMessageContaining("subject keys");
    }

    @Test
    @DisplayName("does not open when it was altered, or moved to another subject or tenant")
    void moved() {
        PersonalDataCipher seal = new PersonalDataCipher(keys, TenantId.DEFAULT);
        PersonalSeal.Sealed sealed =
                seal.sealing(DataSubject.customer(CUSTOMER)).seal("\"555-0100\"");
        assertThat(seal.open(sealed)).contains("\"555-0100\"");
        String other = keys.current(DataSubject.order(ORDER)).id();
        char[] altered = sealed.text().toCharArray();
        altered[20] = altered[20] == 'A' ? 'B' : 'A';
        List.of(
                        new PersonalSeal.Sealed(other, sealed.text()),
                        new PersonalSeal.Sealed(sealed.key(), new String(altered)),
                        new PersonalSeal.Sealed(sealed.key(), "no Base64 at all"),
                        new PersonalSeal.Sealed(sealed.key(), ""))
                .forEach(wrong ->
                        assertThatThrownBy(() -> seal.open(wrong)).isInstanceOf(PersonalSeal.BrokenSeal.class));
        assertThatThrownBy(() -> new PersonalDataCipher(keys, new TenantId("another")).open(sealed))
                .isInstanceOf(PersonalSeal.BrokenSeal.class);
        assertThat(seal.sealing(DataSubject.customer(CUSTOMER)).seal("\"555-0100\""))
                .as("the same text twice")
                .isNotEqualTo(sealed);
    }

    @Test
    @DisplayName("is read as it is where it was kept before it was sealed")
    void keptInTheClear() {
        assertThat(desk.json().readEvent("verbally-noted", 1, "{\"by\":\"technician\",\"said\":\"there is enough\"}"))
                .isEqualTo(new VerballyNoted(Personal.of("technician"), "there is enough"));
    }

    @Test
    @DisplayName("is not opened for somebody who sends it in as a command of their own")
    void noOracle() {
        submit(Act.by(SampleActors.AGENT).does(receive(SampleOrder.complete())));
        EventEnvelope event = store.load(ORDER, 0).get(0);
        String command = desk.json().write(receive(SampleOrder.complete()));
        int at = event.payload().indexOf("{\"sealed-under\"");
        String stolen = event.payload().substring(at, event.payload().indexOf('}', at) + 1);
        assertThatThrownBy(() -> desk.json().readCommand("receive-order", command.replace("\"555-0100\"", stolen)))
                .isInstanceOf(JsonInvalid.class)
                .hasMessageContaining("contact");
    }

    @Test
    @DisplayName("costs one question a key and attempt")
    void asksOnce() {
        comesTo(AgreementState.RECORDED);
        relay.drainOnce();
        int before = keys.timesAsked();
        assertThat(submit(next().orElseThrow())).isInstanceOf(Outcome.Accepted.class);
        int reads = 1;
        assertThat(keys.timesAsked() - before - reads).isLessThanOrEqualTo(2);
    }

    private static ReceiveOrder receive(OrderContent content) {
        return new ReceiveOrder(
                Channel.FAX,
                new ActorId("salesperson"),
                content,
                List.of(),
                Optional.of(new DocumentReference("fax-1")));
    }
}
