package io.orderkit.processtests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.settlement.CorrectRecordedPayment;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.processtests.golden.corpus.GoldenCorpus;
import io.orderkit.processtests.golden.corpus.GoldenFile;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SettableClock;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("X10")
@DisplayName("A gate that was passed under a release")
class GoldenCorrectionTest {
    /** Current rules that would have accepted every order. */
    private static final Policies LAX =
            SettablePolicies.likeTheHandbook().everybodyDeposits("0").everybodyIs(Tier.A);

    static Stream<GoldenCorpus> releases() {
        return GoldenCorpus.releases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    @Tag("C9.2")
    @DisplayName("for its deposit is judged by the verdict in that release's event: the production order is withdrawn")
    void deposit(GoldenCorpus corpus) {
        assertThat(withdrawn(corpus, "production-order-issued", ProductionState.ISSUED, ProductionState.NOT_ORDERED))
                .isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    @Tag("C13.2")
    @DisplayName("for its balance is judged by the review in that release's events: the clearance is withdrawn")
    void balance(GoldenCorpus corpus) {
        assertThat(withdrawn(corpus, "payment-cleared", PaymentState.GATE_PASSED, PaymentState.NOT_REVIEWED))
                .isPositive();
    }

    /**
     * Reverses every payment of each order with a given gate-passing event, asserts its state before and after, and returns the number of
     * orders with a payment.
     */
    private static int withdrawn(GoldenCorpus corpus, String passing, State then, State now) {
        AtomicInteger orders = new AtomicInteger();
        GoldenFile.forEach(
                corpus.file("stories.jsonl.xz"),
                order -> order.events().stream()
                        .filter(event -> event.type().equals(passing))
                        .findFirst()
                        .map(EventEnvelope::version)
                        .ifPresent(version -> {
                            OrderDesk desk = desk(order, version);
                            List<String> payments = PaymentAccount.of(folded(desk, order))
                                    .payments()
                                    .ids();
                            if (!payments.isEmpty()) {
                                assertThat(folded(desk, order).isAt(then)).isTrue();
                                payments.forEach(payment -> takeBack(desk, order, payment));
                                assertThat(folded(desk, order).isAt(now))
                                        .as("%s is at %s", order.id(), now)
                                        .isTrue();
                                orders.incrementAndGet();
                            }
                        }));
        return orders.get();
    }

    private static OrderDesk desk(GoldenOrder order, long version) {
        InMemoryStore store = new InMemoryStore(order.tenant());
        GoldenReplay.of(order).put(store, store, version);
        return OrderDesk.with(store)
                .processes(ContractProcess.standard())
                .calendar(GoldenReplay.CALENDAR)
                .policies(LAX)
                .clock(new SettableClock(order.writtenAt(version)))
                .open();
    }

    private static ContractOrder folded(OrderDesk desk, GoldenOrder order) {
        return (ContractOrder)
                desk.view(ReadScope.everything(), order.id()).orElseThrow().order();
    }

    private static void takeBack(OrderDesk desk, GoldenOrder order, String payment) {
        CorrectRecordedPayment correction =
                new CorrectRecordedPayment(payment, Optional.empty(), "the bank has taken it back");
        assertThat(desk.submit(CommandEnvelope.of(
                        new CommandId("now-" + payment), order.id(), SampleActors.FINANCE, correction)))
                .isInstanceOf(Outcome.Accepted.class);
    }
}
