package io.orderkit.papermill.report;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.lists.WorkList;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The report on all orders. The report lists the obligations with debtor and due time (X3). The report also lists each person's next steps,
 * the reasons that block these steps, and the people who can clear the reasons (X4).
 *
 * @param page the page on which the report is printed
 * @param words the wording of the report
 * @param desk the desk, for queries on a single order
 * @param orders the queries across orders
 */
public record OpenWorkReport(TerminalPage page, MillWording words, OrderDesk desk, OrderQuery orders) {
    /**
     * The requirements of steps that are taken only in exceptional cases, for example after an anomaly or a change. The
     * report does not list exceptional steps as open work.
     */
    private static final Set<String> ON_OCCASION = Set.of("C11.1", "X8");

    /** Prints the obligations with debtor and due time. */
    public void owed(Instant asOf) {
        page.blank();
        page.heading(words.say("ledger.owed", "when", words.when(asOf)), "X3");
        List<LabelledTexts> owed = all(after ->
                        orders.owed(ReadScope.everything(), OrderQuery.OwedFilter.any(), after, OrderQuery.MOST_ROWS))
                .stream()
                .map(each -> entry(each.order(), List.of(words.owed(each.obligation(), asOf))))
                .toList();
        int cells = owed.stream()
                .mapToInt(each -> TextCells.width(each.label()))
                .max()
                .orElse(0);
        owed.forEach(each -> page.entry(each, cells));
        if (owed.isEmpty()) {
            page.text(TextColour.PLAIN, words.say("standing.none"));
        }
    }

    private static LabelledTexts entry(OrderId order, List<String> texts) {
        return new LabelledTexts(order.value(), TextColour.PLAIN, texts);
    }

    /**
     * Prints the next steps of each person.
     *
     * @param people the people, each with the orders on which they have already acted
     */
    public void turns(Map<Actor, Set<OrderId>> people) {
        page.blank();
        page.heading(words.say("ledger.turns"), "X4");
        Map<Actor, List<Turn>> turns = new LinkedHashMap<>();
        people.forEach((actor, acted) -> turns.put(actor, turns(actor, acted)));
        turns.values().removeIf(List::isEmpty);
        turns.forEach((actor, ofActor) -> {
            page.subheading(TextColour.STRONG, words.person(actor));
            ofActor.forEach(this::print);
        });
        if (turns.isEmpty()) {
            page.text(TextColour.PLAIN, words.say("ledger.nothing"));
        }
    }

    private record Turn(OrderId order, List<Option<?>> options) {}

    private List<Turn> turns(Actor actor, Set<OrderId> acted) {
        return all(after -> new WorkList(desk, orders).of(actor, ReadScope.everything(), after, OrderQuery.MOST_ROWS))
                .stream()
                .filter(each -> acted.contains(each.order().order()))
                .map(each -> new Turn(each.order().order(), leadingOn(each, actor)))
                .filter(turn -> !turn.options().isEmpty())
                .toList();
    }

    /** Returns the steps that advance the order and the steps that unblock them. */
    private List<Option<?>> leadingOn(WorkList.Work work, Actor actor) {
        Set<String> clearing = desk.options(ReadScope.everything(), work.order().order(), actor).stream()
                .filter(OpenWorkReport::isInPlace)
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

    private void print(Turn turn) {
        StepWording steps = new StepWording(words);
        List<String> texts = new ArrayList<>();
        turn.options().forEach(option -> {
            texts.add((option.isOpen() ? "✓ " : "✗ ") + steps.title(option));
            steps.reasons(option).forEach(reason -> texts.add("– " + reason));
            if (!option.isOpen()) {
                texts.add("→ " + words.say("look.cleared", "steps", String.join(" · ", steps.clearers(option))));
            }
        });
        page.entry(entry(turn.order(), texts), TextCells.width(turn.order().value()));
    }

    private static <T> List<T> all(Function<Optional<String>, Page<T>> read) {
        Page<T> page = read.apply(Optional.empty());
        List<T> rows = new ArrayList<>(page.rows());
        while (page.next().isPresent()) {
            page = read.apply(page.next());
            rows.addAll(page.rows());
        }
        return rows;
    }
}
