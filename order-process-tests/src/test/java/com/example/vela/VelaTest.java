package com.example.vela;

import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.archive.Archive;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.processtests.desk.OpenStorage;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(OpenStorage.Kind.class)
@DisplayName("A company that sends several samples for an order")
class VelaTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    private static final OrderId ORDER = new OrderId("V-1");

    @TempDir
    Path folder = Path.of("");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final OpenStorage.Kind kind;
    private OpenStorage storage = OpenStorage.memory();
    private OrderDesk desk = desk(storage);
    private int commands;

    VelaTest(OpenStorage.Kind kind) {
        this.kind = kind;
    }

    private OrderDesk desk(OpenStorage at) {
        return OrderDesk.with(at.orders())
                .processes(Vela.process())
                .erp(SampleErp.of(Tier.B).asPort())
                .calendar(CALENDAR)
                .clock(clock)
                .open();
    }

    @BeforeEach
    void receivesAnOrder() {
        storage = OpenStorage.of(kind, folder);
        desk = desk(storage);
        Moment moment = new Moment(clock.instant(), CALENDAR, new HandbookPolicies());
        var first = HappyPath.of(Channel.FAX, SampleOrder.complete())
                .next(Vela.process().initialOrder(ORDER), moment)
                .orElseThrow();
        assertThat(submit(first.actor(), first.command())).isInstanceOf(Outcome.Accepted.class);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private Outcome submit(Actor actor, OrderCommand command) {
        return submit(OptionalInt.empty(), actor, command);
    }

    private Outcome submit(int sample, Actor actor, OrderCommand command) {
        return submit(OptionalInt.of(sample), actor, command);
    }

    private CommandEnvelope envelope(Actor actor, OrderCommand command) {
        return CommandEnvelope.of(new CommandId("c" + ++commands), ORDER, actor, command);
    }

    private Outcome submit(OptionalInt sample, Actor actor, OrderCommand command) {
        CommandEnvelope envelope = envelope(actor, command);
        return desk.submit(sample.isPresent() ? envelope.forInstance(sample.getAsInt()) : envelope);
    }

    private void requests(int samples) {
        for (int i = 0; i < samples; i++) {
            assertThat(submit(AGENT, new RequestSample())).isInstanceOf(Outcome.Accepted.class);
        }
    }

    private OrderSummary summary() {
        return storage.queries()
                .orders(ReadScope.everything(), OrderQuery.OrderFilter.any(), Optional.empty(), 10)
                .rows()
                .get(0);
    }

    @Test
    @Tag("X3")
    @Tag("X4")
    @DisplayName("keeps them apart in options, debts, summary, history and database")
    void apart() {
        requests(3);
        assertThat(submit(2, WAREHOUSE, new SendSample("parcel 7"))).isInstanceOf(Outcome.Accepted.class);

        List<EventEnvelope> events = storage.orders().load(ORDER, 0);
        assertThat(events.get(events.size() - 1).instance()).hasValue(new Instance("vela:sample", 2));
        assertThat(events.get(events.size() - 1).type()).isEqualTo("vela:sample-sent");
        assertThat(events.subList(0, events.size() - 1))
                .extracting(EventEnvelope::instance)
                .containsOnly(Optional.empty());

        assertThat(summary().positions())
                .containsEntry("vela:sample", "vela:sample-requested")
                .containsEntry("vela:sample/2", "vela:sample-sent")
                .containsEntry("vela:sample/3", "vela:sample-requested");
        assertThat(desk.summary(ReadScope.everything(), ORDER)).hasValue(summary());
        assertThat(storage.queries()
                        .orders(
                                ReadScope.everything(),
                                OrderQuery.OrderFilter.any().at("vela:sample-sent"),
                                Optional.empty(),
                                10)
                        .rows())
                .hasSize(1);
        assertThat(storage.queries()
                        .owed(
                                ReadScope.everything(),
                                OrderQuery.OwedFilter.any().code("vela:sample"),
                                Optional.empty(),
                                10)
                        .rows())
                .extracting(row -> row.obligation().instance())
                .containsExactlyInAnyOrder(
                        Optional.of(new Instance("vela:sample", 1)), Optional.of(new Instance("vela:sample", 3)));
        assertThat(desk.debts(ReadScope.everything(), ORDER))
                .filteredOn(owed -> owed.code().equals("vela:sample"))
                .hasSize(2);
        assertThat(desk.options(ReadScope.everything(), ORDER, WAREHOUSE))
                .filteredOn(option -> option.step().command().equals(SendSample.class))
                .extracting(option -> option.isOpen())
                .containsExactly(true, false, true);
    }

    @Test
    @Tag("X1")
    @DisplayName("is asked which one, and told when there is none")
    void asked() {
        assertThat(sentence(submit(WAREHOUSE, new SendSample("parcel 7"))))
                .isEqualTo("El pedido no tiene el número 1 de: muestra; tiene 0");
        requests(1);
        assertThat(submit(WAREHOUSE, new SendSample("parcel 7"))).isInstanceOf(Outcome.Accepted.class);
        requests(1);
        assertThat(sentence(submit(WAREHOUSE, new SendSample("parcel 8"))))
                .isEqualTo("El pedido tiene varios de: muestra (2); indique cuál");
        assertThat(sentence(submit(3, WAREHOUSE, new SendSample("parcel 8"))))
                .isEqualTo("El pedido no tiene el número 3 de: muestra; tiene 2");
        assertThat(sentence(submit(1, AGENT, new RequestSample())))
                .isEqualTo("Este paso es de todo el pedido; el número 1 sobra aquí");
        assertThat(desk.preview(envelope(WAREHOUSE, new SendSample("parcel 8")).forInstance(2)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private String sentence(Outcome outcome) {
        Refusal reason = ((Outcome.Refused) outcome).refusals().get(0);
        return desk.wording().say(Language.ES, reason);
    }

    @Test
    @Tag("X6")
    @DisplayName("gets one effect of a command that comes twice, and a refusal where it comes for another sample")
    void once() {
        requests(2);
        CommandEnvelope second = envelope(WAREHOUSE, new SendSample("parcel 7")).forInstance(2);
        assertThat(desk.submit(second)).isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.submit(second)).isInstanceOf(Outcome.Repeated.class);
        assertThat(sentence(desk.submit(second.forInstance(1))))
                .contains(second.id().value());
    }

    @Test
    @Tag("X5")
    @DisplayName("reads them back from the history, and from an archive, as they were")
    void readBack() {
        requests(3);
        submit(3, WAREHOUSE, new SendSample("parcel 9"));
        submit(2, WAREHOUSE, new SendSample("parcel 7"));
        // an archive accepts only orders that have ended
        assertThat(submit(AGENT, new CancelOrder("too expensive", CancellationCause.NEITHER)))
                .isInstanceOf(Outcome.Accepted.class);
        ContractOrder order = order(desk);
        assertThat(Instances.each(order, SampleSheet.SAMPLE))
                .extracting(sample -> sample.part(SampleSheet.KEY).parcel())
                .containsExactly(Optional.empty(), Optional.of("parcel 7"), Optional.of("parcel 9"));
        assertThat(order(desk(storage))).isEqualTo(order);

        Path file = folder.resolve("archive.jsonl");
        new Archive(storage.orders(), storage.queries(), storage.archive(), desk.json())
                .write(OrderQuery.OrderFilter.any(), clock.instant().plusSeconds(1), file);
        OpenStorage elsewhere = OpenStorage.memory();
        new Archive(elsewhere.orders(), elsewhere.queries(), elsewhere.archive(), desk.json()).restore(file);
        assertThat(elsewhere.orders().load(ORDER, 0)).isEqualTo(storage.orders().load(ORDER, 0));
        assertThat(order(desk(elsewhere))).isEqualTo(order);
    }

    private ContractOrder order(OrderDesk at) {
        return at.view(ReadScope.everything(), ORDER).orElseThrow().as(ContractOrder.class);
    }
}
