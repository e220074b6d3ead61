package io.orderkit.papermill.report;

import io.orderkit.desk.OrderView;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.settlement.Balance;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.Obligation;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.papermill.erp.MasterData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How an order stands in the end: where on each track, its dates, what is owed and promised, and how it got there. */
public final class Standing {
    private final Page page;
    private final Words words;
    private final MasterData data;

    public Standing(Page page, Words words, MasterData data) {
        this.page = page;
        this.words = words;
        this.data = data;
    }

    public void tell(OrderView view, List<RecordedEvent> history) {
        page.blank();
        page.subheading(
                words.say("standing.title", "when", words.when(view.moment().now()), "version", view.version()));
        Map<String, List<String>> head = new LinkedHashMap<>();
        Map<String, List<String>> entries = new LinkedHashMap<>();
        if (view.order() instanceof ContractOrder order) {
            head.put(label("customer"), List.of(customer(order, view)));
            head.put(
                    label("goods"),
                    order.content().lines().stream().map(this::goods).toList());
            dates(order, view).ifPresent(dates -> entries.put(label("dates"), dates));
            entries.put(label("money"), List.of(money(order)));
        }
        List<Obligation> owed = view.obligations();
        entries.put(label("documents"), owed(owed, view, Set.of(Obligation.Kind.DOCUMENT)));
        entries.put(label("due"), owed(owed, view, Set.of(Obligation.Kind.MONEY_DUE, Obligation.Kind.MONEY_OWED_BACK)));
        entries.put(label("promises"), owed(owed, view, Set.of(Obligation.Kind.PROMISE)));
        Map<String, String> ways = timeline(view.process(), view.order().id(), history);
        int cells = Stream.of(head.keySet(), entries.keySet(), ways.keySet())
                .flatMap(Set::stream)
                .mapToInt(Display::width)
                .max()
                .orElse(0);
        head.forEach((label, texts) -> page.entry(label, cells, Ink.PLAIN, texts));
        for (State state : view.order().positions().all()) {
            String label = words.say(state.track().wordingKey());
            page.entry(label, cells, Ink.STRONG, List.of(words.say(state.wordingKey())));
            page.entry("", cells, Ink.QUIET, List.of(ways.getOrDefault(label, "")));
        }
        entries.forEach((label, texts) -> page.entry(label, cells, Ink.PLAIN, texts));
    }

    private String customer(ContractOrder order, OrderView view) {
        return Stream.of(
                        order.customer().flatMap(data::nameOf),
                        order.customer().map(Object::toString),
                        Optional.of(words.say(
                                "standing.tier",
                                "tier",
                                Pricing.tier(order, view.moment().policies()).tier())),
                        OrderIntake.of(order)
                                .channel()
                                .map(channel -> words.say("mill.channel-" + Names.kebab(channel))))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " · " + b)
                .orElse("–");
    }

    private String goods(OrderLine line) {
        return Stream.of(
                        line.product().map(Object::toString),
                        line.specification(),
                        line.quantity().map(Object::toString),
                        line.unitPrice().map(Object::toString),
                        line.amount().map(amount -> "= " + amount))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " · " + b)
                .orElse("–");
    }

    private Optional<List<String>> dates(ContractOrder order, OrderView view) {
        Optional<ConfirmationSheet> sheet = Confirmation.of(order).sheet();
        Optional<OrderDates> dates = OrderDates.of(order, view.moment());
        return sheet.flatMap(first -> dates.map(now ->
                List.of(words.say("standing.scheduled", "dates", fromTo(first.scheduledDate(), now.scheduled()))
                        + " · "
                        + words.say("standing.confirmed", "dates", fromTo(first.confirmationDate(), now.confirmed()))
                        + " · "
                        + words.say("standing.days-late", "days", now.daysLate()))));
    }

    private static String fromTo(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + " → " + to;
    }

    private String money(ContractOrder order) {
        return Stream.of(
                        order.content().total().map(total -> words.say("standing.total", "amount", total)),
                        order.content()
                                .currency()
                                .map(currency -> Settlement.of(order).paid(currency))
                                .map(paid -> words.say("standing.paid", "amount", paid)),
                        Balance.open(order)
                                .filter(open -> !open.isNegative())
                                .map(open -> words.say("standing.unpaid", "amount", open)),
                        Balance.owedBack(order).map(back -> words.say("standing.back", "amount", back)))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " · " + b)
                .orElse(words.say("standing.none"));
    }

    private List<String> owed(List<Obligation> all, OrderView view, Set<Obligation.Kind> kinds) {
        List<String> told = all.stream()
                .filter(owed -> kinds.contains(owed.kind()))
                .map(owed -> owed(owed, owed.isOverdue(view.moment().now())))
                .toList();
        return told.isEmpty() ? List.of(words.say("standing.none")) : told;
    }

    /** One obligation: its requirement, what, who, by when. */
    public String owed(Obligation owed, boolean overdue) {
        return Stream.of(
                        Optional.of(owed.requirement() + "  " + words.say(owed.wordingKey())),
                        owed.about(),
                        owed.amount().map(Money::toString),
                        Optional.of(owed.person().map(person -> person + ", ").orElse("")
                                + words.say("role." + owed.owner())),
                        owed.due().map(due -> words.say("standing.by", "when", words.when(due))),
                        overdue ? Optional.of(words.say("standing.overdue")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " · " + b)
                .orElse("–");
    }

    /** For each track, the states and the days on which the order came to them. */
    private <O extends Order<O>> Map<String, String> timeline(
            ProcessDefinition<O> process, OrderId id, List<RecordedEvent> history) {
        Map<Track, List<String>> ways = new LinkedHashMap<>();
        O order = process.unborn(id);
        order.positions().all().forEach(state -> ways.put(state.track(), new ArrayList<>()));
        Map<Track, LocalDate> days = new LinkedHashMap<>();
        for (RecordedEvent recorded : history) {
            O after = process.evolve(order, List.of(asOf(recorded)));
            LocalDate day = words.day(recorded.envelope().recordedAt());
            for (State state : after.positions().all()) {
                if (!order.isAt(state)) {
                    boolean sameDay = day.equals(days.put(state.track(), day));
                    ways.computeIfAbsent(state.track(), track -> new ArrayList<>())
                            .add((sameDay ? "" : monthAndDay(day) + " ") + words.say(state.wordingKey()));
                }
            }
            order = after;
        }
        Map<String, String> told = new LinkedHashMap<>();
        ways.forEach((track, way) -> told.put(words.say(track.wordingKey()), String.join(" → ", way)));
        return told;
    }

    private static String monthAndDay(LocalDate day) {
        return day.toString().substring(5);
    }

    @SuppressWarnings("unchecked") // an order's history holds events of its own process
    private static <O extends Order<O>> OrderEvent<O> asOf(RecordedEvent recorded) {
        return (OrderEvent<O>) recorded.event();
    }

    private String label(String name) {
        return words.say("standing.label-" + name);
    }
}
