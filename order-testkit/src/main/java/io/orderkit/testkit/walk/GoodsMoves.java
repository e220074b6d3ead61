package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.delivery.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.BriefingItem;
import io.orderkit.domain.contract.delivery.CheckNotification;
import io.orderkit.domain.contract.delivery.CloseOrder;
import io.orderkit.domain.contract.delivery.ConfirmNotification;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.DeliveryItem;
import io.orderkit.domain.contract.delivery.DispatchGoods;
import io.orderkit.domain.contract.delivery.FillInNotification;
import io.orderkit.domain.contract.delivery.FollowUpProblem;
import io.orderkit.domain.contract.delivery.HandInSalesSlip;
import io.orderkit.domain.contract.delivery.InstructEmergency;
import io.orderkit.domain.contract.delivery.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.delivery.RecheckDelivery;
import io.orderkit.domain.contract.delivery.RecordArrival;
import io.orderkit.domain.contract.delivery.RecordTransportCheck;
import io.orderkit.domain.contract.delivery.ReportTransportProblem;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.SendNotification;
import io.orderkit.domain.contract.delivery.SignArrivalReceipt;
import io.orderkit.domain.contract.production.AgreePlan;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnswerUnclearItem;
import io.orderkit.domain.contract.production.ClarifyAnomaly;
import io.orderkit.domain.contract.production.CloseAnomaly;
import io.orderkit.domain.contract.production.CopyToTechnical;
import io.orderkit.domain.contract.production.InspectByConfirmation;
import io.orderkit.domain.contract.production.InspectByStandard;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.InspectionSheet;
import io.orderkit.domain.contract.production.IssueProductionOrder;
import io.orderkit.domain.contract.production.NamePersonInCharge;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.RecordSupervision;
import io.orderkit.domain.contract.production.ReleaseProduction;
import io.orderkit.domain.contract.production.ReportAnomaly;
import io.orderkit.domain.contract.production.ReportCompletion;
import io.orderkit.domain.contract.production.ReportProduction;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.ReviewProductionOrder;
import io.orderkit.domain.contract.production.TellCustomerOfAnomaly;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.contract.settlement.IssueBalanceNotice;
import io.orderkit.domain.contract.settlement.Payment;
import io.orderkit.domain.contract.settlement.RecordPayment;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.LineQuantity;
import io.orderkit.domain.model.Money;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Quantity;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.OrderCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Moves from the production order to the signed receipt; sensible ones and others. */
final class GoodsMoves {
    private final Dice dice;
    private final ContractOrder order;
    private final Moment moment;

    GoodsMoves(Dice dice, ContractOrder order, Moment moment) {
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
                () -> new IssueProductionOrder(statement()),
                this::reviewOrder,
                () -> new AnswerUnclearItem(dice.oneOf(ReviewItem.values()), "as the confirmation says"),
                () -> new NamePersonInCharge(new ActorId("planner")),
                () -> new ReleaseProduction(statement()),
                () -> new CopyToTechnical(new DocumentReference("copy-1")),
                () -> new RecordSupervision(
                        dice.oneOf("moisture of the first reel", "something else"),
                        "fine",
                        dice.maybe(20, () -> "too damp")),
                () -> new ReportAnomaly(
                        "a-" + (dice.chance(90) ? 1 + dice.below(3) : dice.below(90)),
                        dice.oneOf(Anomaly.Kind.values()),
                        dice.oneOf(Set.of(), Set.of(1), Set.of(9)),
                        "the web broke"),
                () -> new ClarifyAnomaly(anomaly(), "a bearing"),
                this::plan,
                () -> new TellCustomerOfAnomaly(anomaly(), "understood"),
                () -> new CloseAnomaly(anomaly(), dice.oneOf(Anomaly.Result.values())),
                () -> new ReportProduction(
                        moment.today().minusDays(dice.below(3)), List.of(new LineQuantity(line(), quantity()))),
                () -> new InspectByConfirmation(inspection()),
                () -> new InspectByStandard(inspection()),
                this::takeIn,
                ReportCompletion::new);
    }

    private List<Supplier<OrderCommand>> settledAndDelivered() {
        return List.of(
                () -> new RecordPayment(payment(dice.oneOf(Payment.Kind.values()))),
                () -> new ReviewTerms(statement()),
                IssueBalanceNotice::new,
                () -> new ClearPayment(statement()),
                () -> new GiveBack(payment(dice.chance(80) ? Payment.Kind.GIVEN_BACK : Payment.Kind.BALANCE)),
                () -> new IssueDeliveryNotice(
                        new DocumentReference("notice-1"),
                        new DeliveryData(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                dice.maybe(50, () -> "by truck"))),
                () -> new InstructEmergency(
                        new ActorId(dice.oneOf("agent", "agent", "supervisor")),
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
                () -> new HandInSalesSlip(new SalesSlip("slip-1", moment.today())),
                () -> new RecordTransportCheck(checkpoint(), "on the way"),
                () -> new ReportTransportProblem(
                        "t-" + (dice.chance(80) ? 1 + dice.below(2) : dice.below(90)), "a traffic jam"),
                () -> new FollowUpProblem(problem(), "it goes on", dice.chance(50), dice.chance(50)),
                () -> new RecordArrival(moment.now().plus(Duration.ofHours(dice.below(20) - 18L)), "in good order"),
                () -> new SignArrivalReceipt(statement()));
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
        return new AgreePlan(
                anomaly(),
                new Anomaly.Plan(
                        "make it anew",
                        new ActorId("supervisor"),
                        new ActorId("director"),
                        new ActorId(dice.oneOf("salesperson", "salesperson", "supervisor")),
                        new ActorId("agent")),
                dice.chance(40));
    }

    /** Some of it, or what is left, which may be little. */
    private OrderCommand takeIn() {
        Quantity quantity = dice.chance(85) ? quantity() : Quantity.parse(dice.oneOf("1 kg", "0 kg"));
        int number = dice.chance(85) ? dice.below(6) : dice.below(90);
        return new ReceiveInWarehouse(new WarehouseReceipt("receipt-" + number, line(), quantity));
    }

    private int line() {
        return dice.chance(90) ? 1 : 9;
    }

    private Quantity quantity() {
        return Quantity.parse(dice.oneOf("5000 kg", "5000 kg", "4800 kg", "5200 kg", "900 kg", "7 reel"));
    }

    private InspectionSheet inspection() {
        Set<InspectionItem> passed = dice.someOf(InspectionItem.class, 60);
        Set<InspectionItem> failed = EnumSet.allOf(InspectionItem.class);
        failed.removeAll(passed);
        return new InspectionSheet(
                line(), quantity(), passed, dice.chance(80) ? failed : Set.of(), new DocumentReference("i-1"));
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

    private Notification notification() {
        return new Notification(
                moment.now().plus(Duration.ofDays(dice.below(60))),
                Personal.of("truck 7"),
                Personal.of("555-0107"),
                dice.chance(90) ? List.of(moment.now().plus(Duration.ofHours(6))) : List.of());
    }

    private Instant checkpoint() {
        List<Instant> known =
                Delivery.of(order).notification().map(Notification::checkpoints).orElse(List.of());
        return known.isEmpty() || dice.chance(50) ? moment.now() : dice.oneOf(known);
    }

    private String problem() {
        List<String> known = List.copyOf(Delivery.of(order).problems().keySet());
        return known.isEmpty() || dice.chance(35) ? "t-99" : dice.oneOf(known);
    }

    private Statement statement() {
        return dice.chance(85)
                ? Statement.written("paper-1", "who signs", moment.today())
                : Statement.verbal("who says");
    }
}
