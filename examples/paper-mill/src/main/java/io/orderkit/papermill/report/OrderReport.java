package io.orderkit.papermill.report;

import io.orderkit.desk.OrderView;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.settlement.Balance;
import io.orderkit.domain.contract.settlement.MoneyOwedBack;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.papermill.erp.MasterData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The report on one order: its states, dates, obligations, claims and history.
 *
 * @param page the page on which the report is printed
 * @param words the wording of the report
 * @param data the master data, which contain the names of customers
 */
public record OrderReport(TerminalPage page, MillWording words, MasterData data) {
    /** The index at which the month begins in an ISO date. */
    private static final int MONTH = 5;

    /** Prints the state of the order at the time for which the view was requested. */
    public void print(OrderView view, List<RecordedEvent> history) {
        List<LabelledTexts> entries = new ArrayList<>();
        Optional<ContractOrder> contract =
                view.order() instanceof ContractOrder order ? Optional.of(order) : Optional.empty();
        contract.ifPresent(order -> entries.add(entry("customer", List.of(customer(order, view)))));
        contract.ifPresent(order -> entries.add(
                entry("goods", order.content().lines().stream().map(this::goods).toList())));
        Map<Track, String> ways = timeline(view.process(), view.order().id(), history);
        for (State state : view.order().positions().all()) {
            String label = words.say(state.track().wordingKey());
            entries.add(new LabelledTexts(label, TextColour.STRONG, List.of(words.say(state.wordingKey()))));
            entries.add(new LabelledTexts("", TextColour.QUIET, List.of(ways.getOrDefault(state.track(), ""))));
        }
        contract.ifPresent(order ->
                entries.add(entry("dates", dates(order, view).stream().toList())));
        contract.ifPresent(order -> entries.add(entry("money", List.of(money(order)))));
        entries.add(owed("documents", view, Set.of(Obligation.Kind.DOCUMENT)));
        entries.add(owed("due", view, Set.of(Obligation.Kind.MONEY_DUE, Obligation.Kind.MONEY_OWED_BACK)));
        entries.add(owed("promises", view, Set.of(Obligation.Kind.PROMISE, Obligation.Kind.CONSENT)));
        page.blank();
        page.subheading(
                TextColour.STRONG,
                words.say("standing.title", "when", words.when(view.moment().now()), "version", view.version()));
        int cells = entries.stream()
                .filter(entry -> !entry.texts().isEmpty())
                .mapToInt(entry -> TextCells.width(entry.label()))
                .max()
                .orElse(0);
        entries.forEach(entry -> page.entry(entry, cells));
    }

    private LabelledTexts entry(String label, List<String> texts) {
        return new LabelledTexts(words.say("standing.label-" + label), TextColour.PLAIN, texts);
    }

    private String customer(ContractOrder order, OrderView view) {
        return MillWording.dotted(
                order.customer().flatMap(data::nameOf),
                order.customer(),
                Optional.of(words.say(
                        "standing.tier",
                        "tier",
                        Pricing.tier(order, view.moment().policies()).tier())),
                OrderIntake.of(order).channel().map(channel -> words.say("mill.channel-" + channel.value())));
    }

    private String goods(OrderLine line) {
        return MillWording.dotted(
                line.product(),
                line.specification(),
                line.quantity(),
                line.unitPrice(),
                line.amount().map(amount -> "= " + amount));
    }

    private Optional<String> dates(ContractOrder order, OrderView view) {
        Optional<ConfirmationSheet> sheet = Confirmation.of(order).sheet();
        Optional<OrderDates> dates = OrderDates.of(order, view.moment());
        return sheet.flatMap(first -> dates.map(
                now -> words.say("standing.scheduled", "dates", fromTo(first.scheduledDate(), now.scheduled()))
                        + " · "
                        + words.say("standing.confirmed", "dates", fromTo(first.confirmationDate(), now.confirmed()))
                        + " · "
                        + words.say("standing.days-late", "days", now.daysLate())));
    }

    private static String fromTo(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + " → " + to;
    }

    private String money(ContractOrder order) {
        return MillWording.parts(
                        order.content().total().map(total -> words.say("standing.total", "amount", total)),
                        order.content()
                                .currency()
                                .map(currency -> PaymentAccount.of(order).paid(currency))
                                .map(paid -> words.say("standing.paid", "amount", paid)),
                        Balance.open(order)
                                .filter(open -> !open.isNegative())
                                .map(open -> words.say("standing.unpaid", "amount", open)),
                        MillWording.parts(MoneyOwedBack.of(order).stream()
                                .map(back -> Optional.of(words.say("standing.back", "amount", back)))
                                .toArray(Optional<?>[]::new)))
                .orElse(words.say("standing.none"));
    }

    private LabelledTexts owed(String label, OrderView view, Set<Obligation.Kind> kinds) {
        List<String> texts = view.obligations().stream()
                .filter(owed -> kinds.contains(owed.kind()))
                .map(owed -> words.owed(owed, view.moment().now()))
                .toList();
        return entry(label, texts.isEmpty() ? List.of(words.say("standing.none")) : texts);
    }

    /** Returns the sequence of states on each track, with the dates on which the order reached them. */
    private <O extends Order<O>> Map<Track, String> timeline(
            ProcessDefinition<O> process, OrderId id, List<RecordedEvent> history) {
        Map<Track, String> ways = new LinkedHashMap<>();
        Map<Track, LocalDate> days = new LinkedHashMap<>();
        O order = process.initialOrder(id);
        for (RecordedEvent recorded : history) {
            O after = process.evolve(order, List.of(asOf(recorded)));
            LocalDate day = words.day(recorded.envelope().recordedAt());
            for (State state : after.positions().all()) {
                if (!order.isAt(state)) {
                    boolean sameDay = day.equals(days.put(state.track(), day));
                    String step =
                            (sameDay ? "" : day.toString().substring(MONTH) + " ") + words.say(state.wordingKey());
                    ways.merge(state.track(), step, (before, next) -> before + " → " + next);
                }
            }
            order = after;
        }
        return ways;
    }

    @SuppressWarnings("unchecked") // the history of an order contains only events of the order's own process
    private static <O extends Order<O>> OrderEvent<O> asOf(RecordedEvent recorded) {
        return (OrderEvent<O>) recorded.event();
    }
}
