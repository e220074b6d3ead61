package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.cancellation.SetCancellationFee;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.DeliveryItem;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.arrival.AttestHandover;
import io.orderkit.domain.contract.delivery.arrival.CloseOrder;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrival;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrivalReceipt;
import io.orderkit.domain.contract.delivery.arrival.Reception;
import io.orderkit.domain.contract.delivery.arrival.RecordArrival;
import io.orderkit.domain.contract.delivery.arrival.RecordClaimDecision;
import io.orderkit.domain.contract.delivery.arrival.Reservation;
import io.orderkit.domain.contract.delivery.arrival.SignArrivalReceipt;
import io.orderkit.domain.contract.delivery.dispatch.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.dispatch.BriefingItem;
import io.orderkit.domain.contract.delivery.dispatch.CorrectDeparture;
import io.orderkit.domain.contract.delivery.dispatch.CorrectSalesSlip;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.FillInNotification;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.delivery.notice.InstructEmergency;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.delivery.notice.SettleNoticeFinding;
import io.orderkit.domain.contract.delivery.notification.CheckNotification;
import io.orderkit.domain.contract.delivery.notification.ConfirmNotification;
import io.orderkit.domain.contract.delivery.notification.CorrectNotificationSending;
import io.orderkit.domain.contract.delivery.notification.SendNotification;
import io.orderkit.domain.contract.delivery.transport.CorrectLoss;
import io.orderkit.domain.contract.delivery.transport.FollowUpProblem;
import io.orderkit.domain.contract.delivery.transport.RecordLoss;
import io.orderkit.domain.contract.delivery.transport.RecordTransportCheck;
import io.orderkit.domain.contract.delivery.transport.ReportTransportProblem;
import io.orderkit.domain.contract.delivery.transport.WaiveSupervisionTime;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Inspections;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Lot;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.anomaly.ClarifyAnomaly;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByConfirmation;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByStandard;
import io.orderkit.domain.contract.production.inspection.CorrectWarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.InspectionCorrection;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.production.making.CorrectProductionReport;
import io.orderkit.domain.contract.production.making.RecordSupervision;
import io.orderkit.domain.contract.production.making.ReportProduction;
import io.orderkit.domain.contract.production.release.AnswerUnclearItem;
import io.orderkit.domain.contract.production.release.CopyToTechnical;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.NamePersonInCharge;
import io.orderkit.domain.contract.production.release.RecordCopyFailure;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.CorrectRecordedPayment;
import io.orderkit.domain.contract.settlement.CorrectRefund;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.contract.settlement.IssueBalanceNotice;
import io.orderkit.domain.contract.settlement.MoneyOwedBack;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.contract.settlement.WithdrawClearance;
import io.orderkit.domain.correction.Recorded;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Moment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Random moves between the production order and the signed arrival receipt. Some of the moves are valid, and others are
 * not.
 */
final class GoodsMoves {
    private final SeededChoice dice;
    private final ContractOrder order;
    private final Moment moment;

    GoodsMoves(SeededChoice dice, ContractOrder order, Moment moment) {
        this.dice = dice;
        this.order = order;
        this.moment = moment;
    }

    List<Supplier<OrderCommand>> all() {
        List<Supplier<OrderCommand>> moves = new ArrayList<>(made());
        moves.addAll(settledAndDelivered());
        return moves;
    }

    private List<Supplier<OrderCommand>> made() {
        return List.of(
                () -> new IssueProductionOrder(statement(), new TimeMoves(dice, moment).happened()),
                this::reviewOrder,
                () -> new AnswerUnclearItem(dice.oneOf(ReviewItem.values()), "as the confirmation says"),
                () -> new NamePersonInCharge(new ActorId("planner")),
                () -> new ReleaseProduction(
                        statement(), dice.maybe(20, () -> moment.today().plusDays(dice.below(25) - 3L))),
                () -> new CopyToTechnical(new DocumentReference("copy-1")),
                () -> new RecordCopyFailure("the archive is closed"),
                () -> new RecordSupervision(
                        dice.oneOf("moisture of the first reel", "something else"),
                        "fine",
                        dice.maybe(20, () -> "too damp")),
                () -> new ReportAnomaly(
                        "a-" + (dice.chance(90) ? 1 + dice.below(3) : dice.below(90)),
                        dice.oneOf(Anomaly.Kind.values()),
                        dice.oneOf(Set.of(), Set.of(1), Set.of(9)),
                        "the web broke",
                        dice.chance(75) ? Set.of() : Set.of("R-" + (1 + dice.below(4)))),
                () -> new ClarifyAnomaly(anomaly(), "a bearing"),
                this::plan,
                () -> new TellCustomerOfAnomaly(anomaly(), "understood", dice.maybe(25, this::answer)),
                () -> new RecordCustomerAnswer(anomaly(), answer()),
                () -> new CloseAnomaly(anomaly(), dice.oneOf(Anomaly.Result.values())),
                () -> new ReportProduction(
                        moment.today().minusDays(dice.below(3)), List.of(new LineQuantity(line(), quantity()))),
                () -> new InspectByConfirmation(inspection()),
                () -> new InspectByStandard(inspection()),
                this::takeIn,
                this::correctReport,
                () -> new CorrectInspectionByConfirmation(correction(Inspector.CUSTOMER_SERVICE)),
                () -> new CorrectInspectionByStandard(correction(Inspector.QUALITY_INSPECTION)),
                this::correctReceipt,
                ReportCompletion::new);
    }

    private List<Supplier<OrderCommand>> settledAndDelivered() {
        return List.of(
                () -> new RecordPayment(payment(dice.oneOf(Payment.Kind.values()))),
                this::correct,
                this::correctRefund,
                () -> new SetCancellationFee(
                        dice.oneOf(
                                Money.of("CNY", "0"),
                                Money.of("CNY", "500"),
                                Money.of("CNY", "900000"),
                                Money.of("CNY", "-1"),
                                Money.of("EUR", "1")),
                        "what it has cost"),
                () -> new ReviewTerms(statement()),
                IssueBalanceNotice::new,
                () -> new ClearPayment(statement()),
                WithdrawClearance::new,
                this::giveBack,
                () -> new IssueDeliveryNotice(
                        new DocumentReference("notice-1"),
                        new DeliveryData(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                dice.maybe(50, () -> "by truck"))),
                () -> new SettleNoticeFinding("the truck was full", "the customer was told"),
                () -> new InstructEmergency(
                        dice.maybe(80, () -> new ActorId(dice.oneOf("agent", "agent", "supervisor"))),
                        "the customer's machine stands still",
                        "by truck"),
                () -> new RecheckDelivery(dice.chance(50) ? Set.of() : Set.of(dice.oneOf(DeliveryItem.values()))),
                () -> new IssueDeliveryNote(new DocumentReference("note-1"), new ActorId("driver")),
                () -> new BriefDeliveryPerson(EnumSet.allOf(BriefingItem.class), dice.someOf(BriefingItem.class, 60)),
                () -> new FillInNotification(notification()),
                DispatchGoods::new,
                () -> new CheckNotification(dice.chance(60) ? List.of() : List.of("vehicle")),
                CloseOrder::new,
                SendNotification::new,
                () -> new ConfirmNotification(dice.chance(60)),
                () -> new CorrectDeparture(aboutNow(), "the gate's book says so"),
                () -> new CorrectNotificationSending(aboutNow(), dice.chance(70), "the fax says so"),
                () -> new HandInSalesSlip(slip()),
                () -> new CorrectSalesSlip(slip(), "a digit was wrong"),
                () -> new RecordTransportCheck(checkpoint(), "on the way", dice.maybe(60, this::onTheWay)),
                () -> new WaiveSupervisionTime(checkpoint(), "the driver was not reached"),
                () -> new RecordLoss("all of it, in a river", aboutNow(), statement()),
                () -> new CorrectLoss("it was another truck"),
                () -> new ReportTransportProblem(
                        "t-" + (dice.chance(80) ? 1 + dice.below(2) : dice.below(90)), "a traffic jam"),
                () -> new FollowUpProblem(problem(), "it goes on", dice.chance(50), dice.chance(50)),
                () -> new RecordArrival(moment.now().plus(Duration.ofHours(dice.below(20) - 18L)), "in good order"),
                () -> new SignArrivalReceipt(receipt(), dice.maybe(60, this::reception)),
                () -> new AttestHandover(
                        dice.chance(70) ? moment.now() : aboutNow(),
                        "nobody was there",
                        dice.maybe(60, () -> new DocumentReference("picture-1")),
                        dice.maybe(30, () -> Personal.of("a neighbour"))),
                () -> new CorrectArrival(aboutNow(), "the carrier's book says so"),
                () -> new CorrectArrivalReceipt("it is the receipt of another order"),
                () -> new RecordClaimDecision(
                        "the customer gets a credit", dice.maybe(50, () -> new DocumentReference("letter-1"))));
    }

    /** Returns a random time: either one recorded for the delivery or one near the current time. */
    private Instant aboutNow() {
        Delivery delivery = Delivery.of(order);
        Instant some = moment.now().plus(Duration.ofHours(dice.oneOf(0, 0, -1, -5, -30, -300, 3)));
        return dice.oneOf(
                some, some, delivery.leftAt().orElse(some), delivery.endOfWay().orElse(some));
    }

    private Instant onTheWay() {
        Instant left = Delivery.of(order).leftAt().orElse(moment.now());
        return dice.chance(70) ? left : aboutNow();
    }

    private SalesSlip slip() {
        return new SalesSlip(
                dice.oneOf("slip-1", "slip-2"), moment.today().plusDays(dice.chance(60) ? 0 : dice.below(10) - 6L));
    }

    private Statement receipt() {
        return dice.chance(60)
                ? statement()
                : Statement.written("receipt-1", "who signs", moment.today().plusDays(dice.below(12) - 8L));
    }

    private Reception reception() {
        return switch (dice.below(4)) {
            case 0 -> Reception.ofAll();
            case 1 -> Reception.refusing();
            default ->
                Reception.reserving(
                        dice.chance(20)
                                ? List.of()
                                : List.of(new Reservation(
                                        dice.oneOf(Reservation.Kind.values()), line(), quantity(), "wet reels")));
        };
    }

    private InspectionCorrection correction(Inspector inspector) {
        Optional<Production.InspectionKey> known = Production.of(order).inspections().keySet().stream()
                .filter(key -> key.inspector() == inspector)
                .findFirst();
        Optional<InspectionSheet> right = dice.maybe(75, this::inspection);
        return new InspectionCorrection(
                dice.chance(95) ? 1 : 9,
                dice.chance(90) ? known.flatMap(Production.InspectionKey::lot) : Optional.of("R-9"),
                right,
                "the record says otherwise");
    }

    private OrderCommand correctReport() {
        List<Production.ReportKey> known =
                List.copyOf(Production.of(order).reports().keySet());
        Production.ReportKey key = known.isEmpty() || dice.chance(15)
                ? new Production.ReportKey(line(), moment.today().plusDays(9))
                : dice.oneOf(known);
        return new CorrectProductionReport(key.line(), key.day(), dice.maybe(70, this::quantity), "counted again");
    }

    private OrderCommand correctReceipt() {
        List<String> known = List.copyOf(Production.of(order).receipts().keySet());
        List<WarehouseReceipt> withdrawn =
                List.copyOf(Production.of(order).withdrawnReceipts().values());
        if (order.haveGoodsLeft() && !withdrawn.isEmpty() && (known.isEmpty() || dice.chance(30))) {
            WarehouseReceipt restored = dice.oneOf(withdrawn);
            return new CorrectWarehouseReceipt(restored.number(), Optional.of(restored), "received after all");
        }
        String number = known.isEmpty() || dice.chance(15) ? "receipt-99" : dice.oneOf(known);
        return new CorrectWarehouseReceipt(
                number,
                dice.maybe(
                        75,
                        () -> new WarehouseReceipt(
                                dice.chance(80) ? number : "receipt-" + dice.below(6), line(), quantity())),
                "weighed again");
    }

    private OrderCommand reviewOrder() {
        Set<ReviewItem> clear = dice.someOf(ReviewItem.class, 50);
        Set<ReviewItem> unclear = EnumSet.allOf(ReviewItem.class);
        unclear.removeAll(clear);
        return new ReviewProductionOrder(clear, dice.chance(70) ? unclear : Set.of());
    }

    private String anomaly() {
        List<Anomaly> open = Production.of(order).openAnomalies();
        return open.isEmpty() || dice.chance(10) ? "a-9" : dice.oneOf(open).number();
    }

    private OrderCommand plan() {
        Anomaly.Plan plan = new Anomaly.Plan(
                "make it again",
                new ActorId("supervisor"),
                new ActorId("director"),
                OrderIntake.of(order)
                        .salesperson()
                        .filter(any -> dice.chance(85))
                        .orElseGet(() -> new ActorId("supervisor")),
                new ActorId("agent"));
        LocalDate day = moment.today().plusDays(dice.below(20) - 2L);
        return new ProposePlan(
                anomaly(), plan, dice.maybe(30, () -> new PlanDates(day, dice.maybe(50, () -> day.plusDays(2)))));
    }

    private AnomalyAnswer answer() {
        AnomalyAnswer.Kind kind = dice.oneOf(AnomalyAnswer.Kind.values());
        return new AnomalyAnswer(
                kind,
                kind.accepts() && dice.chance(40),
                dice.maybe(60, () -> "a lower price"),
                dice.maybe(80, this::statement));
    }

    /** Returns a warehouse receipt, either for all waiting goods of one line and lot or for a random quantity. */
    private OrderCommand takeIn() {
        Optional<OrderCommand> waiting = dice.chance(50) ? Optional.empty() : waiting();
        return waiting.orElseGet(this::takeInAny);
    }

    /** Returns a warehouse receipt for all waiting goods of one line and lot. */
    private Optional<OrderCommand> waiting() {
        Production production = Production.of(order);
        List<OrderCommand> waiting = production.inspections().keySet().stream()
                .map(Production.InspectionKey::goods)
                .distinct()
                .flatMap(goods -> left(production, goods).map(left -> takeIn(goods, left)).stream())
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(waiting));
    }

    private static Optional<Quantity> left(Production production, LineLot goods) {
        return Inspections.passed(production, goods)
                .map(passed -> Quantity.of(
                        passed.amount()
                                .subtract(production
                                        .received(goods)
                                        .map(Quantity::amount)
                                        .orElse(BigDecimal.ZERO))
                                .max(BigDecimal.ZERO),
                        passed.unit()))
                .filter(left -> !left.isZero());
    }

    private OrderCommand takeIn(LineLot goods, Quantity left) {
        List<Lot> lots =
                goods.lot().map(number -> new Lot(number, left)).stream().toList();
        return new ReceiveInWarehouse(new WarehouseReceipt("receipt-" + dice.below(90), goods.line(), left, lots));
    }

    private OrderCommand takeInAny() {
        Quantity quantity = dice.chance(85) ? quantity() : Quantity.parse(dice.oneOf("1 kg", "0 kg"));
        int number = dice.chance(85) ? dice.below(6) : dice.below(90);
        return new ReceiveInWarehouse(new WarehouseReceipt("receipt-" + number, line(), quantity, lots(quantity)));
    }

    private int line() {
        return dice.chance(90) ? 1 : 9;
    }

    private Quantity quantity() {
        return Quantity.parse(dice.oneOf("5000 kg", "5000 kg", "4800 kg", "5200 kg", "900 kg", "7 reel"));
    }

    /**
     * Returns random lots that divide a quantity. Often there are none. Sometimes a single lot accounts for the whole quantity;
     * occasionally, the lots do not add up to it.
     */
    private List<Lot> lots(Quantity quantity) {
        Optional<String> known = Production.of(order).inspections().keySet().stream()
                .flatMap(key -> key.lot().stream())
                .findFirst();
        if (dice.chance(known.isPresent() ? 30 : 75)) {
            return List.of();
        }
        Lot whole = new Lot(known.filter(any -> dice.chance(80)).orElseGet(() -> "R-" + (1 + dice.below(4))), quantity);
        return dice.chance(80) ? List.of(whole) : dice.chance(50) ? List.of(whole, whole) : List.of(lot("1 kg"));
    }

    private static Lot lot(String quantity) {
        return new Lot("R-9", Quantity.parse(quantity));
    }

    private InspectionSheet inspection() {
        Set<InspectionItem> passed = dice.someOf(InspectionItem.class, 60);
        Set<InspectionItem> failed = EnumSet.allOf(InspectionItem.class);
        failed.removeAll(passed);
        Quantity quantity = quantity();
        return new InspectionSheet(
                line(),
                quantity,
                passed,
                dice.chance(80) ? failed : Set.of(),
                new DocumentReference("i-1"),
                lots(quantity));
    }

    private Payment payment(Payment.Kind kind) {
        Money amount = dice.oneOf(
                Money.of("CNY", "9300"),
                Money.of("CNY", "6200"),
                Money.of("CNY", "31000"),
                Money.of("CNY", "100"),
                Money.of("CNY", "-5"),
                Money.of("EUR", "100"));
        return new Payment("bank-" + dice.below(30), kind, amount, moment.now().plusSeconds(dice.chance(5) ? 60 : 0));
    }

    /** Returns a refund of a random amount. The amount is often exactly the sum owed, because random amounts would rarely match it. */
    private OrderCommand giveBack() {
        Payment some = payment(dice.chance(80) ? Payment.Kind.GIVEN_BACK : Payment.Kind.BALANCE);
        Optional<Money> owed =
                MoneyOwedBack.of(order).stream().filter(any -> dice.chance(30)).findFirst();
        return new GiveBack(new Payment(some.reference(), some.kind(), owed.orElse(some.amount()), some.arrivedAt()));
    }

    /**
     * Returns a correction that either reverses a payment or replaces it with another one. Sometimes the payment to be
     * corrected does not exist.
     */
    private OrderCommand correct() {
        List<String> known = PaymentAccount.of(order).payments().ids();
        String reference = known.isEmpty() || dice.chance(10) ? "bank-99" : dice.oneOf(known);
        Payment right = payment(dice.oneOf(Payment.Kind.values()));
        Optional<Payment> payment = dice.maybe(
                50,
                () -> new Payment(
                        dice.chance(70) ? reference : right.reference(),
                        right.kind(),
                        right.amount(),
                        right.arrivedAt()));
        return new CorrectRecordedPayment(reference, payment, "the bank says so");
    }

    private OrderCommand correctRefund() {
        List<String> refunds = PaymentAccount.of(order).payments().stream()
                .filter(record -> record.first().kind() == Payment.Kind.GIVEN_BACK)
                .map(Recorded::id)
                .toList();
        String reference = refunds.isEmpty() || dice.chance(15) ? "bank-99" : dice.oneOf(refunds);
        Payment right = payment(dice.chance(90) ? Payment.Kind.GIVEN_BACK : Payment.Kind.DEPOSIT);
        return new CorrectRefund(
                reference,
                dice.maybe(60, () -> new Payment(reference, right.kind(), right.amount(), right.arrivedAt())),
                "the bank says so");
    }

    private Notification notification() {
        return new Notification(
                moment.now().plus(Duration.ofDays(dice.below(60) - (dice.chance(25) ? 60 : 0))),
                Personal.of("truck 7"),
                Personal.of("555-0107"),
                dice.chance(75) ? List.of(moment.now().plus(Duration.ofHours(6))) : List.of());
    }

    private Instant checkpoint() {
        List<Instant> known =
                Delivery.of(order).notification().map(Notification::checkpoints).orElse(List.of());
        return known.isEmpty() || dice.chance(50) ? moment.now() : dice.oneOf(known);
    }

    private String problem() {
        List<String> known = List.copyOf(Delivery.of(order).problems().keySet());
        return known.isEmpty() || dice.chance(45) ? "t-99" : dice.oneOf(known);
    }

    private Statement statement() {
        return dice.chance(85)
                ? Statement.written("paper-1", "who signs", moment.today())
                : Statement.verbal("who says");
    }
}
