package io.orderkit.processtests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.processtests.golden.corpus.ExpectedDifferences;
import io.orderkit.processtests.golden.corpus.ExpectedOrder;
import io.orderkit.processtests.golden.corpus.GoldenCommand;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import io.orderkit.testkit.memory.InMemoryStore;
import java.util.List;

/** The checks of an order of the corpus, in any store. */
final class GoldenChecks {
    private GoldenChecks() {}

    static void inMemory(GoldenOrder order, ExpectedDifferences deltas) {
        List<ExpectedOrder> now =
                GoldenReplay.of(order).expected(order.expected().stream().map(ExpectedOrder::version));
        for (int i = 0; i < now.size(); i++) {
            same(order, order.expected().get(i), now.get(i), deltas);
        }
        InMemoryStore store = new InMemoryStore(order.tenant());
        GoldenReplay.of(order).put(store, store, order.events().size());
        rowsAndAnswers(order, store, store);
    }

    /** Checks an order whose complete history is in a store. */
    static void stored(GoldenOrder order, OrderStore store, OrderArchive archive, ExpectedDifferences deltas) {
        order.expected().stream()
                .filter(expected -> expected.version() == order.events().size())
                .forEach(expected ->
                        same(order, expected, GoldenReplay.of(order).at(store, expected.version()), deltas));
        rowsAndAnswers(order, store, archive);
    }

    private static void rowsAndAnswers(GoldenOrder order, OrderStore store, OrderArchive archive) {
        assertThat(store.load(order.id(), 0)).as("history of %s", order.id()).isEqualTo(order.events());
        assertThat(archive.journal(order.id()))
                .as("journal of %s", order.id())
                .containsExactlyInAnyOrderElementsOf(order.journal());
        List<String> again = GoldenReplay.of(order).again(store);
        for (int i = 0; i < again.size(); i++) {
            GoldenCommand command = order.commands().get(i);
            assertThat(again.get(i))
                    .as("%s of %s, sent once more", command.line().get("id"), order.id())
                    .isEqualTo(command.again());
        }
    }

    private static void same(GoldenOrder order, ExpectedOrder then, ExpectedOrder now, ExpectedDifferences deltas) {
        String what = "of " + order.id() + " at version " + then.version();
        assertThat(deltas.withoutListed("state", now.state()))
                .as("state %s, but for what is listed", what)
                .isEqualTo(then.state());
        if (!then.summary().startsWith("fails")) {
            assertThat(now.summary()).as("summary %s", what).isEqualTo(then.summary());
        }
        assertThat(deltas.unexplained("options", then.options(), now.options()))
                .as("options %s that differ without a listed reason", what)
                .isEmpty();
        assertThat(deltas.unexplained("obligations", then.obligations(), now.obligations()))
                .as("obligations %s that differ without a listed reason", what)
                .isEmpty();
    }
}
