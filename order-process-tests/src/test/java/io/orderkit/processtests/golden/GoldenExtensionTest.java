package io.orderkit.processtests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.lumen.Lumen;
import com.example.lumen.ReleaseCredit;
import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.processtests.golden.corpus.GoldenCorpus;
import io.orderkit.processtests.golden.corpus.GoldenFile;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SettableClock;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An order that a release left open")
class GoldenExtensionTest {
    private static final ProcessDefinition<ContractOrder> PROCESS = Lumen.process();

    static Stream<GoldenCorpus> releases() {
        return GoldenCorpus.releases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    @DisplayName("goes on under an adopter's process: held for credit before production, then released and produced")
    void goesOn(GoldenCorpus corpus) {
        AtomicInteger orders = new AtomicInteger();
        GoldenFile.forEach(
                corpus.file("stories.jsonl.xz"),
                order -> beforeProduction(order).ifPresent(version -> {
                    goesOn(order, version);
                    orders.incrementAndGet();
                }));
        assertThat(orders.get()).as("orders that stood before production").isGreaterThan(2);
    }

    private static OptionalLong beforeProduction(GoldenOrder order) {
        return order.events().stream()
                .filter(event -> event.type().equals("production-order-issued"))
                .mapToLong(EventEnvelope::version)
                .map(version -> version - 1)
                .findFirst();
    }

    private static void goesOn(GoldenOrder order, long version) {
        InMemoryStore store = new InMemoryStore(order.tenant());
        GoldenReplay.of(order).put(store, store, version);
        OrderDesk desk = OrderDesk.with(store)
                .processes(PROCESS)
                .erp(SampleErp.of(Tier.A).asPort())
                .calendar(GoldenReplay.CALENDAR)
                .clock(new SettableClock(order.writtenAt(version + 1)))
                .open();
        CommandEnvelope issue = order.commands().stream()
                .map(command -> command.envelope(order.id(), GoldenReplay.JSON))
                .filter(envelope -> envelope.command() instanceof IssueProductionOrder)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(submit(desk, order, issue.actor(), issue.command()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("lumen:credit-held"));
        assertThat(submit(desk, order, SampleActors.FINANCE, new ReleaseCredit("an old customer")))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(submit(desk, order, issue.actor(), issue.command())).isInstanceOf(Outcome.Accepted.class);
    }

    private static Outcome submit(OrderDesk desk, GoldenOrder order, Actor actor, OrderCommand command) {
        CommandId id = new CommandId("now-" + UUID.randomUUID());
        return desk.submit(CommandEnvelope.of(id, order.id(), actor, command));
    }
}
