package io.orderkit.papermill.report;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.process.Option;
import io.orderkit.ports.desk.WorkList;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is to be told across orders: who owes what by when (X3), and whose turn it is, what blocks him, and who can clear it (X4). */
public final class Ledger {
    /** Taken when there is an occasion, and nobody's turn: anomalies and changes. */
    private static final Set<String> ON_OCCASION = Set.of("C11.1", "X8");

    private final Page page;
    private final Words words;
    private final Standing standing;
    private final Steps steps;
    private final OrderQuery orders;
    private final WorkList work;

    public Ledger(Page page, Words words, Standing standing, OrderQuery orders, WorkList work) {
        this.page = page;
        this.words = words;
        this.standing = standing;
        this.steps = new Steps(words);
        this.orders = orders;
        this.work = work;
    }

    /** Who owes what by when. */
    public void owed(Instant asOf) {
        page.blank();
        page.heading(words.say("ledger.owed", "when", words.when(asOf)), "X3");
        List<OrderQuery.Owed> owed = all(
                after -> orders.owed(ReadScope.everything(), OrderQuery.OwedFilter.any(), after, OrderQuery.MOST_ROWS));
        int cells = widest(owed.stream().map(each -> each.order().value()).toList());
        owed.forEach(each -> page.entry(
                each.order().value(),
                cells,
                Ink.PLAIN,
                List.of(standing.owed(each.obligation(), each.obligation().isOverdue(asOf)))));
        if (owed.isEmpty()) {
            page.text(Ink.PLAIN, words.say("standing.none"));
        }
    }

    /**
     * Whose turn it is.
     *
     * @param people who has acted on which orders
     */
    public void turns(Map<Actor, Set<OrderId>> people) {
        page.blank();
        page.heading(words.say("ledger.turns"), "X4");
        boolean nothing = true;
        for (Map.Entry<Actor, Set<OrderId>> person : people.entrySet()) {
            List<WorkList.Work> his =
                    all(after -> work.of(person.getKey(), ReadScope.everything(), after, OrderQuery.MOST_ROWS)).stream()
                            .filter(each ->
                                    person.getValue().contains(each.order().order()))
                            .filter(each -> !turns(each).isEmpty())
                            .toList();
            if (!his.isEmpty()) {
                nothing = false;
                page.subheading(words.person(person.getKey()));
                his.forEach(this::turn);
            }
        }
        if (nothing) {
            page.text(Ink.PLAIN, words.say("ledger.nothing"));
        }
    }

    private void turn(WorkList.Work work) {
        String order = work.order().order().value();
        List<String> texts = new ArrayList<>();
        turns(work).forEach(option -> {
            texts.add((option.isOpen() ? "✓ " : "✗ ") + steps.title(option));
            steps.reasons(option).forEach(reason -> texts.add("– " + reason));
            if (!option.isOpen() && !steps.clearers(option).isEmpty()) {
                texts.add("→ " + words.say("look.cleared", "steps", String.join(" · ", steps.clearers(option))));
            }
        });
        page.entry(order, Display.width(order), Ink.PLAIN, texts);
    }

    /** The steps that are bound to a place of the order, open or to be cleared by somebody. */
    private static List<Option<?>> turns(WorkList.Work work) {
        return work.options().stream()
                .filter(option -> !ON_OCCASION.contains(option.step().requirement()))
                .filter(option -> !option.step().from().isEmpty())
                .filter(option -> option.isOpen() || !option.clearers().isEmpty())
                .toList();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Display::width).max().orElse(0);
    }

    private static <T> List<T> all(Function<Optional<String>, io.orderkit.ports.store.Page<T>> read) {
        List<T> rows = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            io.orderkit.ports.store.Page<T> page = read.apply(after);
            rows.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return rows;
    }
}
