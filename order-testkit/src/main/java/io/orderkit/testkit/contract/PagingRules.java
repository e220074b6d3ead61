package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.OrderQuery.OrderFilter;
import io.orderkit.ports.store.OrderQuery.Owed;
import io.orderkit.ports.store.OrderQuery.OwedFilter;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.internal.observing.PageReader;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.RandomSeed;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The query rules about pages of results. */
abstract class PagingRules extends StorageContract {
    @Test
    @Tag("Q-3")
    @DisplayName("Q-3 orders come by order id, by Unicode code points")
    @LikelyCauses({
        "the collation of a language",
        "UTF-16 order, as of Java's strings, which puts an emoji before a full-width letter"
    })
    void byCodePoints() {
        List<String> sorted =
                List.of("!", "1", "10", "2", "A", "B", "Z", "a", "a b", "a-b", "aB", "ab", "z", "é", "纸", "｡", "📜");
        List<String> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(1));
        mixed.forEach(id -> appended(sample().first(id)));
        for (int limit : List.of(1, 2, 500)) {
            assertThat(pages().all(ReadScope.everything(), OrderFilter.any(), limit))
                    .as("in pages of %s", limit)
                    .extracting(order -> order.order().value())
                    .isEqualTo(sorted);
        }
    }

    @Test
    @Tag("Q-4")
    @DisplayName("Q-4 pages of any size give every row once, and the last one says that it is the last")
    @LikelyCauses({
        "OFFSET",
        "the key of the page's first row instead of its last",
        ">= instead of > after the key",
        "a key that does not hold its row exactly, as that of a debt without a due time",
        "a full last page that promises another"
    })
    void everyRowOnce() {
        RandomSeed seed = new RandomSeed();
        randomOrders(seed.random(), 40);
        List<OrderSummary> orders = pages().all();
        List<Owed> owed = pages().owed(OwedFilter.any());
        assertThat(orders).hasSize(40);
        assertThat(owed)
                .hasSize(orders.stream()
                        .mapToInt(order -> order.obligations().size())
                        .sum());
        for (int limit : List.of(1, 2, 3, 7, 20, 39, 40, 41, Math.max(1, owed.size()))) {
            assertThat(PageReader.walkToLast(
                            limit, after -> query().orders(ReadScope.everything(), OrderFilter.any(), after, limit)))
                    .as("orders in pages of %s, %s", limit, seed)
                    .isEqualTo(orders);
            assertThat(PageReader.walkToLast(
                            limit, after -> query().owed(ReadScope.everything(), OwedFilter.any(), after, limit)))
                    .as("what is owed in pages of %s, %s", limit, seed)
                    .isEqualTo(owed);
        }
    }

    @Test
    @Tag("Q-4")
    @DisplayName("Q-4 an empty answer is one empty page")
    @LikelyCauses({"a next key though there is no row"})
    void emptyPage() {
        assertThat(query().orders(ReadScope.everything(), OrderFilter.any(), Optional.empty(), 1))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
        assertThat(query().owed(ReadScope.everything(), OwedFilter.any(), Optional.empty(), 1))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    @Tag("Q-5")
    @DisplayName("Q-5 an order that stays is neither skipped nor given twice, whatever is written between two pages")
    @LikelyCauses({"OFFSET", "sorted by a time of change"})
    void ordersThatStay() {
        List<String> stay = IntStream.range(10, 30).mapToObj(i -> "stays-" + i).toList();
        stay.forEach(id -> appended(sample().first(id)));
        Map<String, Integer> versions = new HashMap<>();
        int[] page = {0};
        List<OrderSummary> read = PageReader.walk(3, after -> {
            page[0]++;
            String early = "a-early-" + page[0];
            appended(sample().first(early));
            String changed = stay.get(page[0] * 5 % stay.size());
            int version = versions.merge(changed, 1, Integer::sum);
            appended(sample().attempt(changed, version, "change-" + page[0]));
            return query().orders(ReadScope.everything(), OrderFilter.any(), after, 3);
        });
        assertThat(read)
                .extracting(order -> order.order().value())
                .filteredOn(id -> id.startsWith("stays"))
                .isEqualTo(stay);
    }

    @Test
    @Tag("Q-5")
    @DisplayName("Q-5 a debt that stays is neither skipped nor given twice when others of the same order are settled")
    @LikelyCauses({"OFFSET", "the key holds the debt's place in the summary, which moves when another is settled"})
    void debtsThatStay() {
        RandomSeed seed = new RandomSeed();
        Random random = seed.random();
        List<Obligation> stay = debts("stays", 12);
        appended(sample().first("o-1").owing(mixed(random, stay, debts("goes-0", 6))));
        int[] page = {0};
        List<Owed> read = PageReader.walk(2, after -> {
            page[0]++;
            appended(sample().attempt("o-1", page[0], "c-" + page[0])
                    .owing(mixed(random, stay, debts("goes-" + page[0], random.nextInt(6)))));
            return query().owed(ReadScope.everything(), OwedFilter.any(), after, 2);
        });
        List<Obligation> seen = read.stream()
                .map(Owed::obligation)
                .filter(owed -> owed.about().orElse("").startsWith("stays"))
                .toList();
        assertThat(seen).as("obligations that stay, %s", seed).containsExactlyInAnyOrderElementsOf(stay);
    }

    private static List<Obligation> debts(String about, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Obligation debt = Obligation.document("paper-" + i % 3, "C9.1", Role.SALESPERSON)
                            .about(about + "-" + i);
                    return i % 2 == 0 ? debt : debt.due(SampleRows.NOON.plusSeconds(i % 4));
                })
                .toList();
    }

    private static List<Obligation> mixed(Random random, List<Obligation> some, List<Obligation> others) {
        List<Obligation> all = new ArrayList<>(some);
        all.addAll(others);
        Collections.shuffle(all, random);
        return all;
    }

    /** Adds orders with many equal obligations, and with many obligations that share a due time or code. */
    private void randomOrders(Random random, int count) {
        IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(i -> i * 31 % count))
                .forEach(i -> appended(sample().first("o-" + i)
                        .owing(random.ints(random.nextInt(5), 0, 4)
                                .mapToObj(kind -> kind == 0
                                        ? Obligation.document("paper", "C9.1", Role.SALESPERSON)
                                        : Obligation.promise(
                                                "reply", "C4", Role.CS_AGENT, SampleRows.NOON.plusSeconds(kind)))
                                .toList())));
    }
}
