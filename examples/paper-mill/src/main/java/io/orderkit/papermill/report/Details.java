package io.orderkit.papermill.report;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.FormItem;
import io.orderkit.domain.contract.amendment.OrderCancelled;
import io.orderkit.domain.contract.amendment.OrderChanged;
import io.orderkit.domain.contract.confirmation.ConfirmationDateRelaxed;
import io.orderkit.domain.contract.confirmation.ConfirmationEntered;
import io.orderkit.domain.contract.confirmation.ConfirmationRegistered;
import io.orderkit.domain.contract.confirmation.ConfirmationReturned;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.RegistrationRejected;
import io.orderkit.domain.contract.confirmation.ReturnChecked;
import io.orderkit.domain.contract.delivery.TransportProblemReported;
import io.orderkit.domain.contract.feasibility.InstructionWritten;
import io.orderkit.domain.contract.intake.EstimateGiven;
import io.orderkit.domain.contract.intake.MemoRecorded;
import io.orderkit.domain.contract.intake.OrderReceived;
import io.orderkit.domain.contract.pricing.Doubt;
import io.orderkit.domain.contract.pricing.PriceQueryAnswered;
import io.orderkit.domain.contract.pricing.PricesChecked;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.contract.production.AnomalyReported;
import io.orderkit.domain.contract.production.ProductionOrderIssued;
import io.orderkit.domain.contract.settlement.BalanceNoticeIssued;
import io.orderkit.domain.contract.settlement.MoneyGivenBack;
import io.orderkit.domain.contract.settlement.Payment;
import io.orderkit.domain.contract.settlement.PaymentRecorded;
import io.orderkit.domain.contract.settlement.TermsReviewed;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.process.OrderEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What there is to tell of an event beside its title. Of most there is nothing. */
final class Details {
    private final Words words;
    private final Map<Class<?>, Function<OrderEvent<?>, List<String>>> tellers = new HashMap<>();

    Details(Words words) {
        this.words = words;
        on(OrderReceived.class, this::received);
        on(MemoRecorded.class, this::memo);
        on(
                EstimateGiven.class,
                event -> one(
                        "estimate",
                        "who",
                        "@role." + (event.promise().toldTo().name().equals("CUSTOMER") ? "customer" : "salesperson"),
                        "when",
                        words.when(event.promise().replyBy())));
        on(
                PricesChecked.class,
                event -> event.doubts().stream().map(this::doubt).toList());
        on(
                PriceQueryAnswered.class,
                event -> event.answers().stream().map(this::answer).toList());
        on(
                InstructionWritten.class,
                event -> one(
                        "instruction",
                        "production",
                        event.instruction().productionDate(),
                        "scheduled",
                        event.instruction().scheduledDate()));
        on(ConfirmationDateRelaxed.class, event -> one("relaxed", "date", event.date()));
        on(ConfirmationEntered.class, event -> sheet(event.sheet()));
        on(ConfirmationRegistered.class, event -> one("registered", "reference", event.reference()));
        on(RegistrationRejected.class, event -> one("rejected", "reason", event.reason()));
        on(
                ConfirmationReturned.class,
                event -> one(
                        "returned",
                        "day",
                        event.paper().arrivedOn(),
                        "version",
                        event.paper().version()));
        on(
                ReturnChecked.class,
                event -> event.findings().stream()
                        .map(finding -> words.say(
                                "detail.finding",
                                "finding",
                                "@" + finding.kind().wordingKey(),
                                "detail",
                                finding.detail()))
                        .toList());
        on(PaymentRecorded.class, event -> payment(event.payment()));
        on(MoneyGivenBack.class, event -> payment(event.payment()));
        on(ProductionOrderIssued.class, this::issued);
        on(AnomalyReported.class, event -> one("numbered", "number", event.number(), "text", event.report()));
        on(BalanceNoticeIssued.class, event -> one("notice", "amount", event.amount()));
        on(
                TermsReviewed.class,
                event -> one(
                        event.gatePassed() ? "terms" : "terms-to-finance",
                        "tier",
                        event.tier(),
                        "when",
                        words.when(event.dueBy())));
        on(TransportProblemReported.class, event -> one("numbered", "number", event.number(), "text", event.report()));
        on(OrderChanged.class, event -> one("reason", "reason", event.reason()));
        on(OrderCancelled.class, event -> one("reason", "reason", event.reason()));
    }

    List<String> of(OrderEvent<?> event) {
        return tellers.getOrDefault(event.getClass(), any -> List.of()).apply(event);
    }

    private <E extends OrderEvent<ContractOrder>> void on(Class<E> type, Function<E, List<String>> teller) {
        tellers.put(type, event -> teller.apply(type.cast(event)));
    }

    private List<String> one(String key, Object... attributes) {
        return List.of(words.say("detail." + key, attributes));
    }

    private List<String> received(OrderReceived event) {
        List<String> told = new ArrayList<>(one(
                "received",
                "customer",
                event.content().customer().map(Object::toString).orElse("?"),
                "channel",
                "@mill.channel-" + Names.kebab(event.channel())));
        if (!event.unclear().isEmpty()) {
            told.addAll(one("unclear", "items", words.items(event.unclear())));
        }
        event.dataOwedBy()
                .ifPresent(due -> told.addAll(one("data-owed", "who", event.salesperson(), "when", words.when(due))));
        return told;
    }

    private List<String> memo(MemoRecorded event) {
        List<FormItem> open = Stream.concat(event.missing().stream(), event.unclear().stream())
                .distinct()
                .toList();
        if (event.complete()) {
            return List.of();
        }
        return open.isEmpty() ? one("incomplete") : one("open-items", "items", words.items(open));
    }

    private String doubt(Doubt doubt) {
        String what = "@doubt." + doubt.reason().code();
        return doubt.line()
                .map(line -> words.say("detail.doubt-of-line", "line", line, "doubt", what))
                .orElseGet(() -> words.say("detail.doubt", "doubt", what));
    }

    private String answer(QueryAnswer answer) {
        String what = Stream.of(
                        answer.price().map(Object::toString),
                        answer.specification(),
                        answer.paymentMethod().map(method -> words.say("mill.payment-" + Names.kebab(method))))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " · " + b)
                .orElse("–");
        return words.say("detail.answer", "doubt", "@doubt." + answer.doubt(), "answer", what);
    }

    private List<String> sheet(ConfirmationSheet sheet) {
        List<String> told = new ArrayList<>(one(
                "sheet",
                "version",
                sheet.version(),
                "scheduled",
                sheet.scheduledDate(),
                "confirmed",
                sheet.confirmationDate()));
        sheet.deposit().ifPresent(deposit -> told.addAll(one("deposit", "amount", deposit)));
        return told;
    }

    private List<String> payment(Payment payment) {
        return one("payment", "amount", payment.amount(), "reference", payment.reference());
    }

    private List<String> issued(ProductionOrderIssued event) {
        return event.returnOwedBy()
                .map(due -> one("return-owed", "tier", event.tier().tier(), "when", words.when(due)))
                .orElse(List.of());
    }
}
