package io.orderkit.testkit.walk;

import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.amendment.RecordErpRevocation;
import io.orderkit.domain.contract.amendment.Revocations;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.RecordErpRegistration;
import io.orderkit.domain.contract.confirmation.RecordErpRejection;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.confirmation.entry.RelaxConfirmationDate;
import io.orderkit.domain.contract.confirmation.offer.RecordArrivalAnswer;
import io.orderkit.domain.contract.confirmation.registration.CorrectRegistration;
import io.orderkit.domain.contract.confirmation.registration.ExplainDifference;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.CorrectReturn;
import io.orderkit.domain.contract.confirmation.returned.FindingOutcome;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.confirmation.sending.CorrectSending;
import io.orderkit.domain.contract.feasibility.AdviseTrial;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.ConfirmFormula;
import io.orderkit.domain.contract.feasibility.CustomerChoice;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.NoteVerbally;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.feasibility.Reserve;
import io.orderkit.domain.contract.feasibility.StateReserve;
import io.orderkit.domain.contract.feasibility.TermObjection;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.feasibility.objection.AnswerObjection;
import io.orderkit.domain.contract.feasibility.objection.ObjectionAnswer;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.intake.GiveEstimate;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.intake.ReplyPromise;
import io.orderkit.domain.contract.intake.SupplyData;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.pricing.Doubt;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Random moves between the first call and the signed confirmation, and moves that change or cancel the order. Some of
 * the moves are valid, and others are not.
 */
final class AgreementMoves {
    private static final Money[] FEES = {Money.of("CNY", "500"), Money.of("CNY", "900000"), Money.of("EUR", "1")};

    private final SeededChoice dice;
    private final ContractOrder order;
    private final Moment moment;
    private final OwnFieldMoves own;
    private final TimeMoves times;

    AgreementMoves(SeededChoice dice, ContractOrder order, Moment moment) {
        this.dice = dice;
        this.order = order;
        this.moment = moment;
        times = new TimeMoves(dice, moment);
        own = new OwnFieldMoves(dice, order.part(Order.OWN_FIELDS));
    }

    List<Supplier<OrderCommand>> all() {
        return List.of(
                this::receive,
                () -> new ReadBack(dice.chance(70)),
                () -> new SupplyData(SampleOrder.complete(), new DocumentReference("form-1")),
                () -> new EntrustAgent(new ActorId(dice.oneOf("agent", "other-agent"))),
                this::clarify,
                () -> new RecordInMemo(new DocumentReference("memo-1")),
                this::estimate,
                CheckPrices::new,
                this::answerQuery,
                () -> new AnswerFeasibility(dice.chance(60), dice.chance(30), statement()),
                () -> new AdviseTrial("the new-product trial"),
                () -> new RecordCustomerChoice(dice.oneOf(CustomerChoice.values()), statement()),
                () -> new ConfirmFormula(statement()),
                this::reserve,
                () -> new NoteVerbally(Personal.of("somebody"), "it will do"),
                this::instruct,
                this::answerObjection,
                () -> new ProposeConfirmationDate(someDay(), "credit of the customer"),
                this::relax,
                this::enter,
                () -> new RecordErpRegistration(version(), "erp-2", print()),
                this::explainDifference,
                this::correctRegistration,
                this::answerArrival,
                () -> new RecordErpRejection(version(), "unknown product"),
                () -> new CheckPrint(dice.chance(60) ? List.of() : List.of(FormItem.of(FormField.CONTACT))),
                () -> new SendConfirmation(times.happened()),
                () -> new ConfirmReception(dice.chance(60), dice.maybe(30, () -> 1 + dice.below(3))),
                this::correctSending,
                this::giveReturn,
                this::correctReturn,
                this::checkReturn,
                this::reconfirm,
                this::change,
                () -> new RecordErpRevocation(
                        Revocations.of(order).versions().stream()
                                .filter(any -> dice.chance(85))
                                .findFirst()
                                .orElse(99),
                        dice.maybe(30, () -> "delivered already")),
                this::cancel);
    }

    private OrderCommand receive() {
        Channel channel = dice.oneOf(moment.catalogue().channels());
        OrderContent content =
                dice.chance(80) ? SampleOrder.complete() : dice.chance(50) ? OrderContent.empty() : incomplete();
        List<FormItem> unclear = dice.chance(30) ? List.of(FormItem.of(FormField.PACKAGING, 1)) : List.of();
        Optional<DocumentReference> document = dice.maybe(45, () -> new DocumentReference("paper-1"));
        return new ReceiveOrder(
                channel, new ActorId("salesperson"), own.filled(content), unclear, document, times.happened());
    }

    private OrderContent incomplete() {
        return new OrderContent.Builder()
                .customer(new CustomerId("customer-1"))
                .addLines(new OrderLine.Builder().number(1).build())
                .build();
    }

    private OrderCommand clarify() {
        List<FormItem> items = new ArrayList<>(OrderIntake.of(order).unclear());
        if (dice.chance(15)) {
            items.add(FormItem.of(FormField.CONTACT));
        }
        OrderContent said = dice.oneOf(
                SampleOrder.complete(),
                SampleOrder.complete(),
                otherContact(SampleOrder.complete()),
                OrderContent.empty());
        return new ClarifyItems(items, own.filled(dice.chance(10) ? ofAnother(said) : said));
    }

    private OrderContent otherContact(OrderContent said) {
        return said.withContact(Personal.of("555-02" + dice.below(90)));
    }

    private static OrderContent ofAnother(OrderContent said) {
        return said.withCustomer(new CustomerId("customer-9"));
    }

    private OrderCommand estimate() {
        return new GiveEstimate(
                new ReplyPromise(
                        dice.oneOf(ReplyPromise.ToldTo.values()),
                        dice.oneOf(ReplyPromise.About.values()),
                        moment.now().plus(Duration.ofHours(dice.below(48) - 10L))),
                dice.maybe(30, () -> new DocumentReference("quotation-1")));
    }

    private OrderCommand answerQuery() {
        List<QueryAnswer> answers = new ArrayList<>();
        for (Doubt doubt : Pricing.of(order).doubts()) {
            if (dice.chance(80)) {
                boolean exact = dice.chance(40);
                answers.add(new QueryAnswer(
                        doubt.line(),
                        doubt.reason().code(),
                        dice.maybe(exact ? percent(doubt.isAboutPrice()) : 85, () -> SampleOrder.PRICE),
                        dice.maybe(exact ? percent(doubt.isAboutSpecification()) : 55, () -> "80 g/m2, 787 mm"),
                        dice.maybe(
                                exact ? percent(doubt.isAboutPayment()) : 45,
                                () -> PaymentMethod.DEPOSIT_AND_BALANCE)));
            }
        }
        if (dice.chance(20)) {
            answers.add(new QueryAnswer(
                    Optional.of(7), "price-off-plan", Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return new AnswerPriceQuery(answers);
    }

    private static int percent(boolean always) {
        return always ? 100 : 0;
    }

    private OrderCommand reserve() {
        Reserve.Standing standing = dice.oneOf(Reserve.Standing.values());
        boolean fits = dice.chance(80);
        Optional<LocalDate> expected = (standing == Reserve.Standing.EXPECTED) == fits
                ? Optional.of(moment.today().plusDays(dice.below(8)))
                : Optional.empty();
        return new StateReserve(new Reserve(standing, expected), statement());
    }

    private OrderCommand instruct() {
        LocalDate soon = moment.today().plusDays(dice.below(10) - (dice.chance(15) ? 4L : 0));
        List<TermObjection> objections = dice.chance(25) ? objections() : List.of();
        LocalDate production = Feasibility.of(order)
                .reserve()
                .flatMap(Reserve::expectedOn)
                .filter(expected -> dice.chance(50))
                .map(expected -> expected.minusDays(1))
                .orElse(soon);
        LocalDate scheduled = moment.today().plusDays(dice.below(16) - 2L);
        Quantity quantity = order.content()
                .line(1)
                .flatMap(OrderLine::quantity)
                .filter(ordered -> dice.chance(50))
                .orElseGet(() -> Quantity.parse(dice.oneOf("5000 kg", "5000 kg", "5100 kg", "100 kg", "5 reel")));
        return new WriteInstruction(
                production, scheduled, List.of(new LineQuantity(1, quantity)), statement(), objections);
    }

    private List<TermObjection> objections() {
        FormItem item = dice.oneOf(
                FormItem.of(FormField.PACKAGING, 1),
                FormItem.of(FormField.APPEARANCE, 1),
                FormItem.of(FormField.ARRIVAL_DATE),
                FormItem.of(FormField.TOLERANCE, dice.chance(80) ? 1 : 9));
        return List.of(new TermObjection(item, dice.chance(85) ? "the machine cannot" : " "));
    }

    private Map<String, Personal<String>> print() {
        return dice.oneOf(
                Map.of(),
                Map.of("quantity-1", Personal.of("4 t"), "contact", Personal.of("555-0100")),
                Map.of("quantity-1", Personal.of("5,000.0 kg"), "packaging-1", Personal.of("loose reels")));
    }

    private OrderCommand explainDifference() {
        List<FormItem> open = Confirmation.of(order).openDifferences();
        return new ExplainDifference(
                open.isEmpty() || dice.chance(20) ? FormItem.of(FormField.LABELLING, 1) : dice.oneOf(open),
                "the ERP knows it by another name");
    }

    private OrderCommand correctRegistration() {
        List<FormItem> open = Confirmation.of(order).openDifferences();
        return new CorrectRegistration(
                Set.of(open.isEmpty() || dice.chance(10) ? FormItem.of(FormField.CONTACT) : dice.oneOf(open)),
                "typed wrongly");
    }

    private OrderCommand answerArrival() {
        return new RecordArrivalAnswer(
                dice.chance(50),
                Personal.of(dice.chance(80) ? "buyer" : " "),
                moment.today().plusDays(dice.chance(80) ? 0 : 3));
    }

    private OrderCommand answerObjection() {
        List<ObjectionAnswer> answers = new ArrayList<>();
        Set<FormItem> left = new LinkedHashSet<>();
        for (TermObjection objection : Feasibility.of(order).openObjections(order)) {
            if (dice.chance(65)) {
                answers.add(new ObjectionAnswer(objection.item(), "wooden pallets will do"));
            } else if (dice.chance(50)) {
                left.add(objection.item());
            }
        }
        if (dice.chance(20)) {
            left.add(FormItem.of(FormField.CONTACT));
        }
        return new AnswerObjection(answers, left);
    }

    private OrderCommand enter() {
        Optional<LocalDate> delivery = dice.maybe(40, this::someDay);
        return new EnterConfirmation(
                delivery, delivery.filter(day -> day.getDayOfMonth() % 2 == 0).map(day -> day.plusDays(20)));
    }

    private OrderCommand relax() {
        return Proposals.of(order).open().stream()
                .map(Proposal::matter)
                .filter(RelaxConfirmationDate.class::isInstance)
                .filter(matter -> dice.chance(70))
                .findFirst()
                .<OrderCommand>map(matter -> matter)
                .orElseGet(() -> new RelaxConfirmationDate(
                        someDay(),
                        "credit of the customer",
                        new ActorId(dice.oneOf("salesperson", "other-salesperson"))));
    }

    private LocalDate someDay() {
        return moment.today().plusDays(dice.below(30) - 3L);
    }

    private int version() {
        return Confirmation.of(order).version() + (dice.chance(85) ? 0 : 1);
    }

    private OrderCommand giveReturn() {
        return new ReturnConfirmation(paper());
    }

    private OrderCommand correctReturn() {
        Optional<ReturnedPaper> recorded = Confirmation.of(order).paper();
        return new CorrectReturn(
                dice.chance(15) ? recorded : dice.maybe(75, this::paper), "the stamp of the post says otherwise");
    }

    private OrderCommand correctSending() {
        int sendings = Confirmation.of(order).sendings().size();
        int number = sendings == 0 || dice.chance(10) ? 9 : 1 + dice.below(sendings);
        Optional<HappenedOn> thatDay = Confirmation.of(order)
                .sending(number)
                .filter(any -> dice.chance(40))
                .map(recorded -> onThatDay(recorded.sentOn().day()));
        return new CorrectSending(
                number,
                thatDay.isPresent() ? thatDay : times.happened(),
                dice.maybe(40, () -> dice.chance(50)),
                "the fax journal says otherwise");
    }

    /** Returns the given day as the date of an event, with or without a time of day. */
    private HappenedOn onThatDay(LocalDate day) {
        return dice.chance(30) ? HappenedOn.on(day) : HappenedOn.at(day, hourOfThatDay(dice.below(24)));
    }

    /**
     * Returns half past the given hour, or the current time of day if the hour is before 8. The current time is
     * included because it is often the only valid time.
     */
    private LocalTime hourOfThatDay(int hour) {
        return hour < 8
                ? moment.now()
                        .atZone(ContractScenario.ZONE)
                        .toLocalTime()
                        .withSecond(0)
                        .withNano(0)
                : LocalTime.of(hour, 30);
    }

    private ReturnedPaper paper() {
        LocalDate arrived = moment.today().plusDays(1L - dice.below(8));
        String signer = dice.chance(80) ? SampleOrder.SIGNER : "somebody else";
        Statement paper = dice.chance(85) ? Statement.written("return-1", signer, arrived) : Statement.verbal(signer);
        return new ReturnedPaper(version(), arrived, paper, dice.maybe(20, () -> LocalTime.of(dice.below(24), 0)));
    }

    private OrderCommand checkReturn() {
        return new CheckReturn(
                dice.chance(60)
                        ? List.of()
                        : List.of(new ReturnFinding(
                                dice.chance(50) ? ReturnFinding.Kind.ERROR : dice.oneOf(ReturnFinding.Kind.values()),
                                "line 3",
                                times.happened())));
    }

    private OrderCommand reconfirm() {
        List<ReturnFinding> open = Confirmation.of(order).findings();
        ReturnFinding finding = open.isEmpty() || dice.chance(15)
                ? new ReturnFinding(dice.oneOf(ReturnFinding.Kind.values()), "line 9")
                : dice.oneOf(open);
        return new ReconfirmFinding(
                finding, statement(), times.happened(), dice.maybe(30, () -> dice.oneOf(FindingOutcome.values())));
    }

    private OrderCommand change() {
        OrderContent change = dice.oneOf(
                OrderContent.empty(),
                OrderContent.empty().withCustomer(new CustomerId("customer-" + dice.below(3))),
                otherContact(OrderContent.empty()),
                OrderContent.empty()
                        .withFixedArrival(true)
                        .withArrivalDate(moment.today().plusDays(dice.below(30))),
                lineChange(line -> line.unitPrice(UnitPrice.parse(dice.oneOf("6.20", "6.21", "5.00") + " CNY/kg"))),
                lineChange(line -> line.quantity(Quantity.parse(dice.oneOf("5000", "4900", "6000") + " kg"))),
                lineChange(line -> line.specification(dice.oneOf("80 g/m2, 787 mm", "90 g/m2, 787 mm"))));
        boolean takesAway = dice.chance(15);
        return new ChangeOrder(
                own.filled(change),
                takesAway ? Set.of(dice.oneOf(emptied().toArray(FormItem[]::new))) : Set.of(),
                takesAway && dice.chance(40) ? Set.of(dice.chance(60) ? 1 : 9) : Set.of(),
                "the customer asked for it",
                times.happened());
    }

    private List<FormItem> emptied() {
        List<FormItem> items = new ArrayList<>(List.of(
                FormItem.of(FormField.SUPERVISION),
                FormItem.of(FormField.REQUESTED_DATE),
                FormItem.of(FormField.QUANTITY, 1),
                FormItem.of(FormField.APPEARANCE, 1)));
        items.addAll(own.items());
        return items;
    }

    private static OrderContent lineChange(UnaryOperator<OrderLine.Builder> change) {
        OrderLine line = change.apply(new OrderLine.Builder().number(1)).build();
        return new OrderContent.Builder().addLines(line).build();
    }

    private Statement statement() {
        return times.statement();
    }

    /** Returns a cancellation, usually with a cause, and sometimes with an immediate decision about the fee. */
    private OrderCommand cancel() {
        return new CancelOrder(
                "the customer has changed their mind",
                dice.maybe(
                        90,
                        () -> dice.chance(60) ? CancellationCause.CUSTOMER : dice.oneOf(CancellationCause.values())),
                dice.maybe(30, () -> dice.oneOf(FEES)));
    }
}
