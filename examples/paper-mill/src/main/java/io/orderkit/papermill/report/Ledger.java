package io.orderkit.papermill.report;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.WorkList;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be told across orders: who owes what by when (X3), and whose turn it is, what blocks him, and who can clear it (X4). */
public final class Ledger {
    /** Taken when there is an occasion, and nobody's turn: anomalies and changes. */
    private static final Set<String> ON_OCCASION = Set.of("C11.1", "X8");

    private final Page page;
    private final Words words;
    private final Standing standing;
    private final Steps steps;
    private final OrderDesk desk;
    private final OrderQuery orders;
    private final WorkList work;

    public Ledger(Page page, Words words, Standing standing, OrderDesk desk, OrderQuery orders) {
        this.page = page;
        this.words = words;
        this.standing = standing;
        this.steps = new Steps(words);
        this.desk = desk;
        this.orders = orders;
        this.work = new WorkList(desk, orders);
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
            List<Turn> his = turns(person.getKey(), person.getValue());
            if (!his.isEmpty()) {
                nothing = false;
                page.subheading(words.person(person.getKey()));
                his.forEach(this::tell);
            }
        }
        if (nothing) {
            page.text(Ink.PLAIN, words.say("ledger.nothing"));
        }
    }

    private record Turn(OrderId order, List<Option<?>> options) {}

    private List<Turn> turns(Actor actor, Set<OrderId> acted) {
        return all(after -> work.of(actor, ReadScope.everything(), after, OrderQuery.MOST_ROWS)).stream()
                .filter(each -> acted.contains(each.order().order()))
                .map(each -> new Turn(each.order().order(), leadingOn(each, actor)))
                .filter(turn -> !turn.options().isEmpty())
                .toList();
    }

    /** What moves the order, or clears what keeps somebody from moving it. */
    private List<Option<?>> leadingOn(WorkList.Work work, Actor actor) {
        Set<String> clearing = desk.options(ReadScope.everything(), work.order().order(), actor).stream()
                .filter(Ledger::isInPlace)
                .<Option.Clearer<?>>flatMap(option -> option.clearers().stream())
                .map(clearer -> clearer.step().name())
                .collect(Collectors.toSet());
        return work.options().stream()
                .filter(option -> !ON_OCCASION.contains(option.step().requirement()))
                .filter(option -> option.isOpen() || !option.clearers().isEmpty())
                .filter(option -> !option.step().leadsTo().isEmpty()
                        || clearing.contains(option.step().name()))
                .toList();
    }

    private static boolean isInPlace(Option<?> option) {
        return option.refusals().stream().noneMatch(refusal -> refusal.kind() == Refusal.Kind.POSITION);
    }

    private void tell(Turn turn) {
        List<String> texts = new ArrayList<>();
        turn.options().forEach(option -> {
            texts.add((option.isOpen() ? "✓ " : "✗ ") + steps.title(option));
            steps.reasons(option).forEach(reason -> texts.add("– " + reason));
            if (!option.isOpen()) {
                texts.add("→ " + words.say("look.cleared", "steps", String.join(" · ", steps.clearers(option))));
            }
        });
        page.entry(turn.order().value(), Display.width(turn.order().value()), Ink.PLAIN, texts);
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
