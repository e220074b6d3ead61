package io.orderkit.papermill.report;

import io.orderkit.domain.contract.amendment.OrderChanged;
import io.orderkit.domain.contract.cancellation.OrderCancelled;
import io.orderkit.domain.contract.confirmation.ConfirmationDateRelaxed;
import io.orderkit.domain.contract.confirmation.ConfirmationEntered;
import io.orderkit.domain.contract.confirmation.ConfirmationRegistered;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.RegistrationRejected;
import io.orderkit.domain.contract.confirmation.dates.DatesPostponed;
import io.orderkit.domain.contract.confirmation.returned.ConfirmationReturned;
import io.orderkit.domain.contract.confirmation.returned.ReturnChecked;
import io.orderkit.domain.contract.delivery.transport.TransportProblemReported;
import io.orderkit.domain.contract.feasibility.InstructionWritten;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.intake.EstimateGiven;
import io.orderkit.domain.contract.intake.MemoRecorded;
import io.orderkit.domain.contract.intake.OrderReceived;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentRecorded;
import io.orderkit.domain.contract.pricing.Doubt;
import io.orderkit.domain.contract.pricing.PriceQueryAnswered;
import io.orderkit.domain.contract.pricing.PricesChecked;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.contract.production.anomaly.AnomalyReported;
import io.orderkit.domain.contract.production.release.ProductionOrderIssued;
import io.orderkit.domain.contract.settlement.BalanceNoticeIssued;
import io.orderkit.domain.contract.settlement.MoneyGivenBack;
import io.orderkit.domain.contract.settlement.TermsReviewed;
import io.orderkit.domain.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The descriptions of the events of contract orders.
 *
 * @param words the wording of the descriptions
 */
record ContractEventDetails(MillWording words) {

    EventDetails addTo(EventDetails details) {
        return details.on(OrderReceived.class, this::received)
                .on(MemoRecorded.class, this::memo)
                .on(
                        EstimateGiven.class,
                        event -> words.detail(
                                "estimate",
                                "who",
                                "@role."
                                        + (event.promise().toldTo().name().equals("CUSTOMER")
                                                ? "customer"
                                                : "salesperson"),
                                "when",
                                words.when(event.promise().replyBy())))
                .on(
                        PricesChecked.class,
                        event -> event.doubts().stream().map(this::doubt).toList())
                .on(
                        PriceQueryAnswered.class,
                        event -> event.answers().stream().map(this::answer).toList())
                .on(
                        InstructionWritten.class,
                        event -> words.detail(
                                "instruction",
                                "production",
                                event.instruction().productionDate(),
                                "scheduled",
                                event.instruction().scheduledDate()))
                .on(ConfirmationDateRelaxed.class, event -> words.detail("relaxed", "date", event.date()))
                .on(DatesPostponed.class, this::moved)
                .on(ConfirmationEntered.class, event -> sheet(event.sheet()))
                .on(ConfirmationRegistered.class, event -> words.detail("registered", "reference", event.reference()))
                .on(RegistrationRejected.class, event -> words.detail("rejected", "reason", event.reason()))
                .on(
                        ConfirmationReturned.class,
                        event -> words.detail(
                                "returned",
                                "day",
                                event.paper().arrivedOn(),
                                "version",
                                event.paper().version()))
                .on(
                        ReturnChecked.class,
                        event -> event.findings().stream()
                                .map(finding -> words.say(
                                        "detail.finding",
                                        "finding",
                                        "@" + finding.kind().wordingKey(),
                                        "detail",
                                        finding.detail()))
                                .toList())
                .on(PaymentRecorded.class, event -> payment(event.payment()))
                .on(MoneyGivenBack.class, event -> payment(event.payment()))
                .on(ProductionOrderIssued.class, this::issued)
                .on(
                        AnomalyReported.class,
                        event -> words.detail("numbered", "number", event.number(), "text", event.report()))
                .on(BalanceNoticeIssued.class, event -> words.detail("notice", "amount", event.amount()))
                .on(
                        TermsReviewed.class,
                        event -> words.detail(
                                event.gatePassed() ? "terms" : "terms-to-finance",
                                "tier",
                                event.tier(),
                                "when",
                                words.when(event.dueBy())))
                .on(
                        TransportProblemReported.class,
                        event -> words.detail("numbered", "number", event.number(), "text", event.report()))
                .on(OrderChanged.class, event -> words.detail("reason", "reason", event.reason()))
                .on(OrderCancelled.class, event -> words.detail("reason", "reason", event.reason()));
    }

    private List<String> received(OrderReceived event) {
        return EventDetails.together(
                words.detail(
                        "received",
                        "customer",
                        event.content().customer().map(Object::toString).orElse("?"),
                        "channel",
                        "@mill.channel-" + event.channel().value()),
                event.unclear().isEmpty()
                        ? List.of()
                        : words.detail("unclear", "items", MillWording.items(event.unclear())),
                event.dataOwedBy()
                        .map(due -> words.detail("data-owed", "who", event.salesperson(), "when", words.when(due)))
                        .orElse(List.of()));
    }

    private List<String> memo(MemoRecorded event) {
        List<FormItem> open = Stream.concat(event.missing().stream(), event.unclear().stream())
                .distinct()
                .toList();
        if (event.complete()) {
            return List.of();
        }
        return open.isEmpty()
                ? words.detail("incomplete")
                : words.detail("open-items", "items", MillWording.items(open));
    }

    private String doubt(Doubt doubt) {
        List<Object> named =
                new ArrayList<>(List.of("doubt", "@doubt." + doubt.reason().code()));
        doubt.reason().attributes().forEach((figure, value) -> named.addAll(List.of(figure, value)));
        doubt.line().ifPresent(line -> named.addAll(List.of("line", line)));
        return words.say(doubt.line().isPresent() ? "detail.doubt-of-line" : "detail.doubt", named.toArray());
    }

    private String answer(QueryAnswer answer) {
        String what = MillWording.dotted(
                answer.price(),
                answer.specification(),
                answer.paymentMethod().map(method -> words.say("mill.payment-" + method.value())));
        return words.say("detail.answer", "doubt", "@doubt." + answer.doubt(), "answer", what);
    }

    private List<String> sheet(ConfirmationSheet sheet) {
        return EventDetails.together(
                words.detail(
                        "sheet",
                        "version",
                        sheet.version(),
                        "scheduled",
                        sheet.scheduledDate(),
                        "confirmed",
                        sheet.confirmationDate()),
                sheet.deposit()
                        .map(deposit -> words.detail("deposit", "amount", deposit))
                        .orElse(List.of()));
    }

    /** Returns the description of a postponement, which moves the dates by one day for each waiting day (C9.3). */
    private List<String> moved(DatesPostponed event) {
        int days = event.daysLate() - event.daysBefore();
        return List.of(
                words.say(
                        "detail.moved",
                        "scheduledFrom",
                        event.scheduled().minusDays(days),
                        "scheduledTo",
                        event.scheduled(),
                        "confirmedFrom",
                        event.confirmed().minusDays(days),
                        "confirmedTo",
                        event.confirmed()),
                words.say(
                        "detail.moved-" + Names.kebab(event.cause()),
                        "before",
                        event.daysBefore(),
                        "days",
                        event.daysLate()));
    }

    private List<String> payment(Payment payment) {
        return words.detail("payment", "amount", payment.amount(), "reference", payment.reference());
    }

    private List<String> issued(ProductionOrderIssued event) {
        return event.returnOwedBy()
                .map(due -> words.detail("return-owed", "tier", event.tier().tier(), "when", words.when(due)))
                .orElse(List.of());
    }
}
