package io.orderkit.processtests.desk;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.feasibility.NoteVerbally;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.mall.ordering.CancelMallOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.ReaderTimes;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The desk")
class OrderDeskTest {
    private static CommandEnvelope envelope(ContractScenario scenario, String id, Actor actor, OrderCommand command) {
        return CommandEnvelope.of(new CommandId(id), scenario.orderId(), actor, command);
    }

    @Test
    @DisplayName("has one process of a name, the last that was given: the company's own in place of the standard")
    void hasOneProcessOfAName() {
        ProcessDefinition<?> standard = ContractProcess.standard();
        ProcessDefinition<?> own = ContractProcess.standard().extend("acme", 1).build();
        OrderDesk desk = OrderDesk.with(new InMemoryStore(TenantId.DEFAULT))
                .processes(standard, own)
                .open();
        assertThat(desk.processes()).singleElement().isSameAs(own);
    }

    @Test
    @Tag("X6")
    @DisplayName("keeps the ids under which it records what comes about by itself: nobody takes one beforehand")
    void keepsItsIds() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.CLARIFYING);
        CommandEnvelope envelope = envelope(scenario, "review-1", SampleActors.AGENT, new ReadBack(true));
        assertThat(codes(scenario.desk().preview(envelope))).contains("command-id-reserved");
        assertThat(codes(scenario.desk().submit(envelope))).contains("command-id-reserved");
    }

    @Test
    @Tag("X1")
    @DisplayName("says why it refused in the reader's language, with days as the reader writes them")
    void sentences() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.CHECKED);
        LocalDate toCome = scenario.moment().today().plusDays(9);
        Outcome.Refused refused = (Outcome.Refused) scenario.desk()
                .preview(envelope(
                        scenario,
                        "early",
                        SampleActors.AGENT,
                        new SendConfirmation(Optional.of(HappenedOn.on(toCome)))));
        for (Language language : Language.handbook()) {
            assertThat(scenario.desk().sentences(refused, language))
                    .singleElement()
                    .asString()
                    .contains(ReaderTimes.of(language, ContractScenario.ZONE).day(toCome))
                    .doesNotContain(toCome.toString());
        }
    }

    @Nested
    @Tag("X1")
    @DisplayName("refuses what cannot be written down")
    class CannotBeKept {
        private final ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.CLARIFYING);

        private void assertRefused(OrderCommand command, String code, String place) {
            CommandEnvelope envelope = envelope(scenario, "too-big", SampleActors.AGENT, command);
            Outcome outcome = scenario.desk().submit(envelope);
            assertThat(codes(outcome)).containsExactly(code);
            assertThat(((Outcome.Refused) outcome).refusals().get(0).attributes())
                    .containsEntry("what", place);
            assertThat(scenario.desk().preview(envelope)).isEqualTo(outcome);
            assertThat(scenario.desk()
                            .submit(envelope(
                                    scenario,
                                    "too-big",
                                    SampleActors.AGENT,
                                    new CancelOrder("no more need", CancellationCause.NEITHER))))
                    .as("it has left no trace: the id is still free")
                    .isInstanceOf(Outcome.Accepted.class);
        }

        @Test
        @DisplayName("a text that is too long, naming the place, what was found and what is the most")
        void tooLong() {
            String text = "x".repeat(20_001);
            assertRefused(new NoteVerbally(Personal.of("somebody"), text), "limit-exceeded", "said");
            Outcome.Refused refused = (Outcome.Refused) scenario.desk()
                    .preview(envelope(
                            scenario, "again", SampleActors.AGENT, new NoteVerbally(Personal.of("somebody"), text)));
            assertThat(refused.refusals().get(0).attributes())
                    .containsEntry("found", "20001")
                    .containsEntry("expected", "20000");
        }

        @Test
        @DisplayName("a text of a line, naming the line's place")
        void deepInside() {
            OrderContent content = OrderContent.empty()
                    .with(it -> it.addLines(new OrderLine.Builder()
                            .number(1)
                            .packaging("x".repeat(30_000))
                            .build()));
            assertRefused(new ClarifyItems(List.of(), content), "limit-exceeded", "content.lines[0].packaging");
        }

        @Test
        @DisplayName("a text with half a character, or with U+0000")
        void brokenText() {
            assertRefused(
                    new CancelOrder("half \uD83D a character", CancellationCause.NEITHER),
                    "text-not-keepable",
                    "reason");
        }

        @Test
        @DisplayName("a whole that is too long, though each text in it is not")
        void wholeTooLong() {
            OrderContent content = OrderContent.empty().with(it -> {
                for (int line = 1; line <= 60; line++) {
                    it.addLines(new OrderLine.Builder()
                            .number(line)
                            .packaging("x".repeat(19_000))
                            .build());
                }
                return it;
            });
            assertRefused(new ClarifyItems(List.of(), content), "limit-exceeded", "@figure.command");
        }

        @Test
        @DisplayName("events that grow too long by and by; the refusal is kept like any other")
        void growsTooLong() {
            Outcome last = new Outcome.Refused(List.of());
            for (int round = 0; round < 10; round++) {
                int first = 10 * round + 2;
                OrderContent content = OrderContent.empty().with(it -> {
                    for (int line = first; line < first + 9; line++) {
                        it.addLines(new OrderLine.Builder()
                                .number(line)
                                .packaging("x".repeat(19_000))
                                .build());
                    }
                    return it;
                });
                last = scenario.desk()
                        .submit(envelope(
                                scenario, "round-" + round, SampleActors.AGENT, new ChangeOrder(content, "more")));
                if (last instanceof Outcome.Refused) {
                    assertThat(scenario.desk()
                                    .submit(envelope(
                                            scenario,
                                            "round-" + round,
                                            SampleActors.AGENT,
                                            new ChangeOrder(content, "more"))))
                            .isEqualTo(new Outcome.Repeated(last));
                    break;
                }
            }
            assertThat(codes(last)).containsExactly("limit-exceeded");
        }
    }

    @Nested
    @Tag("X6")
    @DisplayName("gives the same attempt the same answer")
    class Repetition {
        @Test
        @DisplayName("when it was accepted, without doing it again")
        void accepted() {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesBefore(RecordInMemo.class);
            CommandEnvelope memo =
                    envelope(scenario, "memo", SampleActors.AGENT, new RecordInMemo(new DocumentReference("memo-1")));
            Outcome first = scenario.desk().submit(memo);
            assertThat(scenario.desk().submit(memo)).isEqualTo(new Outcome.Repeated(first));
            assertThat(scenario.history()).hasSize(2);
        }

        @Test
        @DisplayName("when it was refused, even if it would be accepted by now")
        void refused() {
            ContractScenario scenario =
                    given(aCustomerOf(Tier.B)).by(Channel.PHONE).comesBefore(ReadBack.class);
            CommandEnvelope check = envelope(scenario, "check", SampleActors.AGENT, new CheckPrices());
            Outcome first = scenario.desk().submit(check);
            assertThat(first).isInstanceOf(Outcome.Refused.class);
            scenario.comesTo(AgreementState.RECORDED);
            assertThat(scenario.desk().submit(check)).isEqualTo(new Outcome.Repeated(first));
        }

        @Test
        @DisplayName("and refuses another attempt under the same id")
        void reused() {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesBefore(RecordInMemo.class);
            scenario.desk()
                    .submit(envelope(
                            scenario, "memo", SampleActors.AGENT, new RecordInMemo(new DocumentReference("memo-1"))));
            Outcome reused = scenario.desk()
                    .submit(envelope(
                            scenario, "memo", SampleActors.AGENT, new RecordInMemo(new DocumentReference("memo-2"))));
            assertThat(codes(reused)).containsExactly("command-id-reused");
        }
    }

    @Nested
    @Tag("X6")
    @DisplayName("lets one of two win")
    class Conflict {
        @Test
        @DisplayName("and tells the other what has happened since, and by whom")
        void seenVersion() {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesBefore(RecordInMemo.class);
            long seen = scenario.view().version();
            scenario.comesTo(AgreementState.RECORDED);
            Outcome late = scenario.desk()
                    .submit(envelope(scenario, "late", SampleActors.AGENT, new CheckPrices())
                            .seen(seen));
            assertThat(late).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
                assertThat(conflict.version()).isEqualTo(seen + 1);
                assertThat(conflict.since()).singleElement().satisfies(event -> {
                    assertThat(event.type()).isEqualTo("memo-recorded");
                    assertThat(event.actor()).isEqualTo(SampleActors.AGENT.id());
                });
            });
        }

        @Test
        @DisplayName("when eight come at once: one is accepted, seven learn why not, and nothing is doubled")
        void eightAtOnce() throws InterruptedException, ExecutionException {
            ContractScenario scenario = given(aCustomerOf(Tier.B)).comesBefore(RecordInMemo.class);
            List<Callable<Outcome>> attempts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                CommandEnvelope memo = envelope(
                        scenario,
                        "at-once-" + i,
                        SampleActors.AGENT,
                        new RecordInMemo(new DocumentReference("memo-" + i)));
                attempts.add(() -> scenario.desk().submit(memo));
            }
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : threads.invokeAll(attempts)) {
                outcomes.add(outcome.get());
            }
            threads.shutdown();
            assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> codes(outcome).contains("wrong-position"))
                    .hasSize(7);
            assertThat(scenario.history()).hasSize(2);
        }
    }

    @Test
    @Tag("X1")
    @DisplayName("names every reason at once: position, permission, gates and input")
    void everyReason() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).by(Channel.PHONE).comesTo(AgreementState.CLARIFYING);
        scenario.when(by(SampleActors.WAREHOUSE).does(new IssueProductionOrder(Statement.verbal("somebody"))))
                .thenRefused(
                        "wrong-position",
                        "not-permitted",
                        "confirmation-lapsed",
                        "price-check-lapsed",
                        "return-not-clear",
                        "deposit-missing",
                        "signature-missing");
        assertThat(scenario.refusals()).extracting(Refusal::requirement).contains("C10", "C8", "C5", "C9.2");
    }

    @Test
    @Tag("X4")
    @DisplayName("previews without an effect, and says what the attempt then says")
    void preview() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.SENT);
        CommandEnvelope reception = envelope(scenario, "reception", SampleActors.AGENT, new ConfirmReception(true));
        Outcome previewed = scenario.desk().preview(reception);
        assertThat(scenario.order().isAt(AgreementState.SENT)).isTrue();
        assertThat(scenario.desk().submit(reception)).isEqualTo(previewed);
        assertThat(scenario.order().isAt(AgreementState.AWAITING_RETURN)).isTrue();
    }

    @Test
    @Tag("X4")
    @DisplayName("tells which steps are open, which are blocked, by what, and who can clear it")
    void options() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(AgreementState.AWAITING_RETURN);
        Option<?> issue = option(scenario.options(SampleActors.AGENT), "issue-production-order");
        assertThat(issue.isBlockedByGate()).isTrue();
        assertThat(issue.refusals())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder("return-not-clear", "deposit-missing");
        assertThat(issue.clearers())
                .extracting(clearer -> clearer.step().name())
                .contains("return-confirmation", "record-payment");
        assertThat(option(scenario.options(SampleActors.SALESPERSON), "return-confirmation")
                        .isOpen())
                .isTrue();
        assertThat(option(scenario.options(SampleActors.OTHER_SALESPERSON), "return-confirmation")
                        .isOpen())
                .isFalse();
    }

    private static Option<?> option(List<Option<?>> options, String step) {
        return options.stream()
                .filter(option -> option.step().name().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("X5")
    @DisplayName("reads everything back: who, when, in which role, on which evidence, by which rules")
    void history() {
        ContractScenario scenario = given(aCustomerOf(Tier.C)).comesTo(AgreementState.PRICED);
        RecordedEvent last = scenario.history().get(scenario.history().size() - 1);
        assertThat(last.envelope().type()).isEqualTo("prices-checked");
        assertThat(last.envelope().actor()).isEqualTo(SampleActors.AGENT.id());
        assertThat(last.envelope().role().value()).isEqualTo("cs-agent");
        assertThat(last.envelope().ruleVersion()).isEqualTo("handbook-1");
        assertThat(last.envelope().payload()).contains("sample-erp").contains("contract-1");
        assertThat(scenario.desk()
                        .history(ReadScope.ofCustomers(Set.of(new CustomerId("somebody-else"))), scenario.orderId()))
                .as("another customer sees nothing")
                .isEmpty();
    }

    @Test
    @Tag("X1")
    @DisplayName("refuses when the ERP does not answer, and guesses nothing")
    void factsUnavailable() {
        InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
        OrderDesk desk = OrderDesk.with(store)
                .clock(() -> Instant.parse("2026-03-02T01:00:00Z"))
                .open();
        OrderId order = new OrderId("no-erp");
        HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());
        for (int i = 0; i < 2; i++) {
            desk.submit(next(desk, path, order, "step-" + i));
        }
        Outcome refused = desk.submit(next(desk, path, order, "prices"));
        assertThat(codes(refused))
                .hasSize(4)
                .allSatisfy(code -> assertThat(code).isEqualTo("facts-unavailable"));
    }

    private static CommandEnvelope next(OrderDesk desk, HappyPath path, OrderId order, String id) {
        ContractScenario other = given(SampleErp.of(Tier.B));
        var known = desk.view(ReadScope.everything(), order, Instant.parse("2026-03-02T01:00:00Z"));
        var current = known.map(view -> view.as(ContractOrder.class)).orElseGet(other::order);
        var act = path.next(current, other.moment()).orElseThrow();
        return CommandEnvelope.of(new CommandId(id), order, act.actor(), act.command());
    }

    @Test
    @Tag("X5")
    @DisplayName("refuses a time of occurrence that lies ahead or too far back")
    void occurredAt() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesBefore(RecordInMemo.class);
        Instant now = scenario.moment().now();
        CommandEnvelope memo =
                envelope(scenario, "ahead", SampleActors.AGENT, new RecordInMemo(new DocumentReference("memo-1")));
        assertThat(codes(scenario.desk().submit(memo.occurredAt(now.plus(Duration.ofHours(1))))))
                .containsExactly("time-out-of-range");
        CommandEnvelope back =
                envelope(scenario, "back", SampleActors.AGENT, new RecordInMemo(new DocumentReference("memo-1")));
        assertThat(codes(scenario.desk().submit(back.occurredAt(now.minus(Duration.ofDays(8))))))
                .containsExactly("time-out-of-range");
        CommandEnvelope yesterday =
                envelope(scenario, "yesterday", SampleActors.AGENT, new RecordInMemo(new DocumentReference("memo-1")));
        assertThat(scenario.desk().submit(yesterday.occurredAt(now.minus(Duration.ofDays(1)))))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    @Tag("X1")
    @DisplayName("refuses a mall step on a contract order")
    void otherProcess() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesBefore(RecordInMemo.class);
        Outcome outcome = scenario.desk().submit(envelope(scenario, "mall", SampleActors.AGENT, new CancelMallOrder()));
        assertThat(codes(outcome)).containsExactly("other-process");
    }

    @Test
    @Tag("X7")
    @DisplayName("keeps the postponement and the tier of the gate that was passed, whatever the rules say later")
    void rulesAreKept() {
        ContractScenario scenario = given(aCustomerOf(Tier.A)).comesTo(AgreementState.AWAITING_RETURN);
        scenario.when(by(SampleActors.AGENT)
                        .does(new IssueProductionOrder(
                                Statement.written("p-1", "agent", LocalDate.parse("2026-03-02")))))
                .thenAccepted();
        RecordedEvent issued = scenario.history().get(scenario.history().size() - 1);
        assertThat(issued.envelope().payload()).contains("\"tier\":\"a\"").contains("tier-assigned");
    }

    private static List<String> codes(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream().map(Refusal::code).toList()
                : List.of();
    }

    @Test
    @Tag("K6")
    @Tag("X5")
    @DisplayName("shows an order at an earlier time as it stood then, and nothing before its first event")
    void asItStood() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).on("2026-03-02").comesTo(AgreementState.RECORDED);
        Instant then = scenario.view().moment().now();
        scenario.on("2026-03-05")
                .when(by(SampleActors.AGENT).does(new CancelOrder("no longer wanted", CancellationCause.NEITHER)));
        OrderDesk desk = scenario.desk();
        assertThat(desk.view(ReadScope.everything(), scenario.orderId(), then)).hasValueSatisfying(view -> {
            assertThat(view.as(ContractOrder.class).isAt(AgreementState.RECORDED))
                    .isTrue();
            assertThat(view.version()).isLessThan(scenario.view().version());
        });
        assertThat(desk.view(ReadScope.everything(), scenario.orderId()))
                .hasValueSatisfying(
                        view -> assertThat(view.as(ContractOrder.class).isAt(AgreementState.RECORDED))
                                .isFalse());
        assertThat(desk.view(ReadScope.everything(), scenario.orderId(), then.minus(Duration.ofDays(400))))
                .isEmpty();
    }

    @Test
    @Tag("K6")
    @Tag("X1")
    @DisplayName("has the words of all its processes, and shows no raw key for what nobody has worded")
    void wording() {
        OrderDesk desk = OrderDesk.with(new InMemoryStore(TenantId.DEFAULT)).open();
        Wording words = desk.wording();
        assertThat(words.find(Language.EN, "state.prepared")).isPresent();
        assertThat(words.find(Language.EN, "state.recorded")).isPresent();
        Refusal unknown = Refusal.input(
                KernelRefusal.NOT_PERMITTED, "actor", "x", "found", "@role.cs-agnt", "expected", "@role.cs-agent");
        for (Language language : Language.handbook()) {
            assertThat(words.say(language, unknown)).contains("cs-agnt").doesNotContain("@");
        }
    }

    @Test
    @Tag("X4")
    @DisplayName(
            "reads a history from its beginning once: views of now go on from what is in memory, though the clock moves on")
    void viewsOfNow() {
        ContractScenario scenario = given(aCustomerOf(Tier.B)).comesTo(AgreementState.RECORDED);
        AtomicInteger fromTheBeginning = new AtomicInteger();
        OrderStore counting = new ForwardingStore((InMemoryStore) scenario.query()) {
            @Override
            public List<EventEnvelope> load(OrderId order, long after) {
                if (after == 0) {
                    fromTheBeginning.incrementAndGet();
                }
                return super.load(order, after);
            }
        };
        AtomicLong micros = new AtomicLong();
        Instant begin = scenario.view().moment().now();
        OrderDesk desk = OrderDesk.with(counting)
                .clock(() -> begin.plus(micros.incrementAndGet(), ChronoUnit.MICROS))
                .open();
        for (int i = 0; i < 5; i++) {
            assertThat(desk.view(ReadScope.everything(), scenario.orderId())).isPresent();
            assertThat(desk.view(ReadScope.everything(), scenario.orderId(), begin))
                    .isPresent();
            assertThat(desk.debts(ReadScope.everything(), scenario.orderId())).isNotNull();
        }
        assertThat(fromTheBeginning).hasValue(1);
    }
}
