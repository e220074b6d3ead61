package io.orderkit.testkit.scenario;

import static io.orderkit.testkit.scenario.HappyPath.paper;
import static io.orderkit.testkit.scenario.HappyPath.then;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.arrival.RecordArrival;
import io.orderkit.domain.contract.delivery.arrival.RecordClaimDecision;
import io.orderkit.domain.contract.delivery.arrival.SignArrivalReceipt;
import io.orderkit.domain.contract.delivery.dispatch.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.dispatch.BriefingItem;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.FillInNotification;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.delivery.notice.SettleNoticeFinding;
import io.orderkit.domain.contract.delivery.notification.CheckNotification;
import io.orderkit.domain.contract.delivery.notification.ConfirmNotification;
import io.orderkit.domain.contract.delivery.notification.SendNotification;
import io.orderkit.domain.contract.delivery.transport.SupervisionTimes;
import io.orderkit.domain.contract.delivery.transport.WaiveSupervisionTime;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.production.making.RecordSupervision;
import io.orderkit.domain.contract.production.release.CopyToTechnical;
import io.orderkit.domain.contract.production.release.DepositGates;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.IssueTerms;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.contract.settlement.Balance;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.IssueBalanceNotice;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The part of the happy path between the production order and the signed arrival receipt. */
final class GoodsPath {
    private GoodsPath() {}

    static Optional<Act> next(ContractOrder order, Moment moment) {
        ProductionState production = (ProductionState) order.positions().on(ProductionState.TRACK);
        return switch (production) {
            case NOT_ORDERED ->
                deposit(order, moment)
                        .or(() -> then(
                                whoIssues(order, moment), new IssueProductionOrder(paper("order", moment.today()))));
            case ISSUED -> release(order, moment);
            case RELEASED -> ProblemResolution.next(order).or(() -> make(order));
            case COMPLETED -> ProblemResolution.next(order).or(() -> settle(order, moment));
        };
    }

    /** Returns the person who issues the production order, which is the CS supervisor if the rules require it. */
    private static Actor whoIssues(ContractOrder order, Moment moment) {
        return IssueTerms.of(order, moment.policies()).bySupervisor() ? SampleActors.SUPERVISOR : SampleActors.AGENT;
    }

    private static Optional<Act> deposit(ContractOrder order, Moment moment) {
        return DepositGates.beforeProduction(order, moment.policies())
                .map(required -> required.minus(PaymentAccount.of(order).paid(required.currency())))
                .filter(Money::isPositive)
                .flatMap(open -> pay(order, Payment.Kind.DEPOSIT, open, moment));
    }

    private static Optional<Act> pay(ContractOrder order, Payment.Kind kind, Money amount, Moment moment) {
        String reference = "bank-" + (PaymentAccount.of(order).payments().size() + 1);
        return then(SampleActors.FINANCE, new RecordPayment(new Payment(reference, kind, amount, moment.now())));
    }

    private static Optional<Act> release(ContractOrder order, Moment moment) {
        Set<ReviewItem> all = EnumSet.allOf(ReviewItem.class);
        return Production.of(order).clear().containsAll(all)
                ? then(SampleActors.PRODUCTION_SUPERVISOR, new ReleaseProduction(paper("release", moment.today())))
                : then(SampleActors.PRODUCTION, new ReviewProductionOrder(all, Set.of()));
    }

    private static Optional<Act> make(ContractOrder order) {
        Production production = Production.of(order);
        Optional<Act> copy = copy(order);
        if (copy.isPresent()) {
            return copy;
        }
        return order.content().supervision().stream()
                .filter(item -> !production.supervised().contains(item))
                .findFirst()
                .flatMap(item -> then(
                        SampleActors.ASSISTANT, new RecordSupervision(item.what(), "as ordered", Optional.empty())))
                .or(() -> order.content().lines().stream()
                        .flatMap(line -> takeIn(production, line).stream())
                        .findFirst())
                .or(() -> then(SampleActors.AGENT, new ReportCompletion()));
    }

    private static Optional<Act> takeIn(Production production, OrderLine line) {
        int number = line.number();
        Quantity quantity = line.quantity().orElseThrow();
        if (production.received(number).isPresent()) {
            return Optional.empty();
        }
        if (!hasPassed(production, number, Inspector.CUSTOMER_SERVICE)) {
            return then(SampleActors.AGENT, new InspectByConfirmation(sheet(number, quantity)));
        }
        if (!hasPassed(production, number, Inspector.QUALITY_INSPECTION)) {
            return then(SampleActors.QUALITY, new InspectByStandard(sheet(number, quantity)));
        }
        return then(
                SampleActors.WAREHOUSE,
                new ReceiveInWarehouse(new WarehouseReceipt(unusedReceipt(production, number), number, quantity)));
    }

    private static String unusedReceipt(Production production, int line) {
        return IntStream.iterate(line, next -> next + 1)
                .mapToObj(next -> "receipt-" + next)
                .filter(number -> !production.receiptNumbers().contains(number))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasPassed(Production production, int line, Inspector inspector) {
        Inspection inspection = production.inspections().get(new Production.InspectionKey(line, inspector));
        return inspection != null && inspection.hasPassed();
    }

    static InspectionSheet sheet(int line, Quantity quantity) {
        return new InspectionSheet(
                line, quantity, EnumSet.allOf(InspectionItem.class), Set.of(), new DocumentReference("inspection-1"));
    }

    private static Optional<Act> settle(ContractOrder order, Moment moment) {
        PaymentState payment = (PaymentState) order.positions().on(PaymentState.TRACK);
        return switch (payment) {
            case NOT_REVIEWED -> then(SampleActors.AGENT, new ReviewTerms(paper("review", moment.today())));
            case TERMS_REVIEWED ->
                Balance.toCollect(order).isPresent()
                        ? then(SampleActors.AGENT, new IssueBalanceNotice())
                        : then(SampleActors.FINANCE, new ClearPayment(paper("clearance", moment.today())));
            case COLLECTING ->
                Balance.toCollect(order)
                        .flatMap(open -> pay(order, Payment.Kind.BALANCE, open, moment))
                        .or(() -> then(SampleActors.FINANCE, new ClearPayment(paper("clearance", moment.today()))));
            case GATE_PASSED -> deliver(order, moment);
        };
    }

    private static Optional<Act> deliver(ContractOrder order, Moment moment) {
        DeliveryState state = (DeliveryState) order.positions().on(DeliveryState.TRACK);
        Delivery delivery = Delivery.of(order);
        return switch (state) {
            case NOT_ARRANGED -> arrange(delivery);
            case NOTE_ISSUED ->
                then(
                        SampleActors.AGENT,
                        new BriefDeliveryPerson(EnumSet.allOf(BriefingItem.class), EnumSet.allOf(BriefingItem.class)));
            case BRIEFED ->
                delivery.notification().isEmpty()
                        ? then(driver(delivery), new FillInNotification(notification(moment)))
                        : then(driver(delivery), new DispatchGoods());
            case LEFT -> notifyCustomer(delivery, moment);
            case NOTIFIED ->
                slip(delivery, moment)
                        .or(() -> then(SampleActors.AGENT, new RecordArrival(moment.now(), "in good order")));
            case ARRIVED -> then(SampleActors.CUSTOMER, new SignArrivalReceipt(paper("receipt", moment.today())));
            case RECEIPT_SIGNED, LOST, GOODS_RETURNED -> owed(order, moment);
            case CLOSED -> Optional.empty();
        };
    }

    /** Returns the next act that is needed to close an order whose goods have been signed for, lost or refused. */
    private static Optional<Act> owed(ContractOrder order, Moment moment) {
        Delivery delivery = Delivery.of(order);
        if (delivery.noticeFinding().isPresent()) {
            return then(
                    SampleActors.SUPERVISOR,
                    new SettleNoticeFinding("it was written in a hurry", "the customer knows"));
        }
        if (delivery.noticeOwedBy().isPresent()) {
            return then(SampleActors.AGENT, notice());
        }
        if (delivery.claimToOpen().isPresent()) {
            return then(
                    SampleActors.SUPERVISOR, new RecordClaimDecision("the customer gets a credit", Optional.empty()));
        }
        return slip(delivery, moment)
                .or(() -> copy(order))
                .or(() -> SupervisionTimes.open(order).stream()
                        .findFirst()
                        .flatMap(time -> then(
                                SampleActors.SUPERVISOR,
                                new WaiveSupervisionTime(time, "the driver was not reached"))));
    }

    private static Optional<Act> copy(ContractOrder order) {
        return Production.of(order).copyOwedBy().isPresent()
                ? then(SampleActors.AGENT, new CopyToTechnical(new DocumentReference("copy-1")))
                : Optional.empty();
    }

    private static Optional<Act> slip(Delivery delivery, Moment moment) {
        return delivery.slipOwedBy().isPresent()
                ? then(driver(delivery), new HandInSalesSlip(new SalesSlip("slip-1", moment.today())))
                : Optional.empty();
    }

    private static IssueDeliveryNotice notice() {
        return new IssueDeliveryNotice(
                new DocumentReference("notice-1"),
                new DeliveryData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("by truck")));
    }

    private static Optional<Act> arrange(Delivery delivery) {
        boolean wrong = !delivery.wrong().isEmpty()
                || delivery.data().flatMap(DeliveryData::shippingConditions).isEmpty();
        if (wrong) {
            return then(SampleActors.AGENT, notice());
        }
        return delivery.rechecked()
                ? then(
                        SampleActors.CLERK,
                        new IssueDeliveryNote(new DocumentReference("note-1"), new ActorId("driver")))
                : then(SampleActors.AGENT, new RecheckDelivery(Set.of()));
    }

    /** Returns the person who is currently assigned to the delivery (X13). */
    private static Actor driver(Delivery delivery) {
        return delivery.deliveryPerson()
                .map(person -> Actor.of(person.value(), Role.DELIVERY_PERSON))
                .orElse(SampleActors.DRIVER);
    }

    private static Notification notification(Moment moment) {
        Instant arrival = moment.now().plus(Duration.ofHours(20));
        return new Notification(arrival, Personal.of("truck 7"), Personal.of("555-0107"), List.of(arrival));
    }

    private static Optional<Act> notifyCustomer(Delivery delivery, Moment moment) {
        if (delivery.notification().isEmpty()) {
            return then(driver(delivery), new FillInNotification(notification(moment)));
        }
        if (!delivery.notificationChecked()) {
            return then(SampleActors.AGENT, new CheckNotification(falseOrMissing(delivery)));
        }
        return delivery.notificationSent()
                ? then(SampleActors.AGENT, new ConfirmNotification(true))
                : then(SampleActors.AGENT, new SendNotification());
    }

    private static List<String> falseOrMissing(Delivery delivery) {
        Notification notification = delivery.notification().orElseThrow();
        boolean arrivesTooEarly =
                delivery.leftAt().filter(notification.statedArrival()::isBefore).isPresent();
        return notification.checkpoints().isEmpty() || arrivesTooEarly
                ? List.of("stated arrival, supervision times")
                : List.of();
    }
}
