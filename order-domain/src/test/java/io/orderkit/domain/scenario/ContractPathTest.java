package io.orderkit.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.RecordErpRegistration;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.arrival.RecordArrival;
import io.orderkit.domain.contract.delivery.arrival.SignArrivalReceipt;
import io.orderkit.domain.contract.delivery.dispatch.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.dispatch.BriefingItem;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.FillInNotification;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.delivery.notification.CheckNotification;
import io.orderkit.domain.contract.delivery.notification.ConfirmNotification;
import io.orderkit.domain.contract.delivery.notification.SendNotification;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.Reserve;
import io.orderkit.domain.contract.feasibility.StateReserve;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.intake.GiveEstimate;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.intake.ReplyPromise;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.PaymentState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.production.release.CopyToTechnical;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.IssueBalanceNotice;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A contract order, by the bare process")
class ContractPathTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Actor AGENT = Actor.of("agent", Role.CS_AGENT);
    private static final Actor SALESPERSON = Actor.of("salesperson", Role.SALESPERSON);
    private static final Actor TECHNICAL = Actor.of("technician", Role.TECHNICAL);
    private static final Actor PRODUCTION = Actor.of("planner", Role.PRODUCTION);
    private static final Actor SUPERVISOR = Actor.of("foreman", Role.PRODUCTION_SUPERVISOR);
    private static final Actor FINANCE = Actor.of("accountant", Role.FINANCE);
    private static final Actor DRIVER = Actor.of("driver", Role.DELIVERY_PERSON);

    private final ProcessScenario<ContractOrder> order =
            new ProcessScenario<>(ContractProcess.standard(), PaperOrder::answer);

    @Test
    @DisplayName("goes from the fax to the closed order, and nothing is owed then")
    void mainPath() {
        agreed();
        produced();
        settled();
        delivered();
        order.takesWhatIsDue();
        assertThat(order.order().positions().all())
                .containsExactly(
                        AgreementState.RETURNED,
                        ProductionState.COMPLETED,
                        PaymentState.GATE_PASSED,
                        DeliveryState.CLOSED);
        assertThat(ContractProcess.standard().obligations(order.order(), order.moment()))
                .isEmpty();
        order.foldsToItself();
    }

    @Test
    @DisplayName("is not made before the required deposit has arrived (C9.2)")
    void deposit() {
        agreed();
        assertThat(order.refusals(AGENT, new IssueProductionOrder(paper("order"))))
                .containsExactly("deposit-missing");
        order.takes(FINANCE, pays("bank-1", Payment.Kind.DEPOSIT, "999.99 CNY"));
        assertThat(order.refusals(AGENT, new IssueProductionOrder(paper("order"))))
                .containsExactly("deposit-missing");
        order.takes(FINANCE, pays("bank-2", Payment.Kind.DEPOSIT, "0.01 CNY"));
        assertThat(order.refusals(AGENT, new IssueProductionOrder(paper("order"))))
                .isEmpty();
    }

    @Test
    @DisplayName("is refused with every reason at once: position, permission and gates (X1)")
    void everyReason() {
        received();
        assertThat(order.refusals(FINANCE, new EnterConfirmation(Optional.empty())))
                .containsExactly(
                        "wrong-position",
                        "not-permitted",
                        "estimate-missing",
                        "price-check-lapsed",
                        "feasibility-lapsed",
                        "instruction-lapsed");
    }

    private void received() {
        order.takes(
                AGENT,
                new ReceiveOrder(
                        Channel.FAX,
                        SALESPERSON.id(),
                        PaperOrder.content(),
                        List.of(),
                        Optional.of(new DocumentReference("fax-1"))));
    }

    private void agreed() {
        received();
        order.takes(AGENT, new RecordInMemo(new DocumentReference("memo-1")))
                .takes(AGENT, new CheckPrices())
                .takes(TECHNICAL, new AnswerFeasibility(true, false, paper("answer")))
                .takes(
                        TECHNICAL,
                        new StateReserve(new Reserve(Reserve.Standing.RESERVED, Optional.empty()), paper("reserve")))
                .takes(PRODUCTION, instruction())
                .takes(AGENT, new GiveEstimate(promise(), Optional.empty()))
                .takes(AGENT, new EnterConfirmation(Optional.empty()))
                .takes(Actor.SYSTEM, new RecordErpRegistration(1, "erp-1", Map.of()))
                .takes(AGENT, new CheckPrint(List.of()))
                .takes(AGENT, new SendConfirmation())
                .takes(AGENT, new ConfirmReception(true))
                .takes(SALESPERSON, new ReturnConfirmation(new ReturnedPaper(1, DAY, signed("return"))))
                .takes(AGENT, new CheckReturn(List.of()));
    }

    private void produced() {
        order.takes(FINANCE, pays("bank-1", Payment.Kind.DEPOSIT, "1000 CNY"))
                .takes(AGENT, new IssueProductionOrder(paper("order")))
                .takes(PRODUCTION, new ReviewProductionOrder(EnumSet.allOf(ReviewItem.class), Set.of()))
                .takes(SUPERVISOR, new ReleaseProduction(paper("release")))
                .takes(AGENT, new CopyToTechnical(new DocumentReference("copy-1")))
                .takes(AGENT, new InspectByConfirmation(sheet()))
                .takes(Actor.of("inspector", Role.QUALITY_INSPECTION), new InspectByStandard(sheet()))
                .takes(
                        Actor.of("keeper", Role.WAREHOUSE),
                        new ReceiveInWarehouse(new WarehouseReceipt("receipt-1", 1, PaperOrder.QUANTITY)))
                .takes(AGENT, new ReportCompletion());
    }

    private void settled() {
        order.takes(AGENT, new ReviewTerms(paper("review")))
                .takes(AGENT, new IssueBalanceNotice())
                .takes(FINANCE, pays("bank-2", Payment.Kind.BALANCE, "4000 CNY"))
                .takes(FINANCE, new ClearPayment(paper("clearance")));
    }

    private void delivered() {
        Set<BriefingItem> all = EnumSet.allOf(BriefingItem.class);
        order.takes(AGENT, new IssueDeliveryNotice(new DocumentReference("notice-1"), data()))
                .takes(AGENT, new RecheckDelivery(Set.of()))
                .takes(
                        Actor.of("clerk", Role.DELIVERY_CLERK),
                        new IssueDeliveryNote(new DocumentReference("note-1"), DRIVER.id()))
                .takes(AGENT, new BriefDeliveryPerson(all, all))
                .takes(DRIVER, new FillInNotification(notification()))
                .takes(DRIVER, new DispatchGoods())
                .takes(AGENT, new CheckNotification(List.of()))
                .takes(AGENT, new SendNotification())
                .takes(AGENT, new ConfirmNotification(true))
                .takes(DRIVER, new HandInSalesSlip(new SalesSlip("slip-1", DAY)))
                .takes(AGENT, new RecordArrival(order.moment().now(), "in good order"))
                .takes(customer(), new SignArrivalReceipt(paper("receipt")));
    }

    private static Actor customer() {
        return new Actor(new ActorId("buyer"), Set.of(Role.CUSTOMER), Optional.of(new ActorId("customer-1")));
    }

    private static WriteInstruction instruction() {
        return new WriteInstruction(
                DAY.plusDays(5),
                DAY.plusDays(10),
                List.of(new LineQuantity(1, PaperOrder.QUANTITY)),
                paper("instruction"));
    }

    private ReplyPromise promise() {
        return new ReplyPromise(
                ReplyPromise.ToldTo.CUSTOMER,
                ReplyPromise.About.CONFIRMATION,
                order.moment().now().plus(Duration.ofHours(24)));
    }

    private RecordPayment pays(String reference, Payment.Kind kind, String amount) {
        return new RecordPayment(
                new Payment(reference, kind, Money.parse(amount), order.moment().now()));
    }

    private static InspectionSheet sheet() {
        return new InspectionSheet(
                1,
                PaperOrder.QUANTITY,
                EnumSet.allOf(InspectionItem.class),
                Set.of(),
                new DocumentReference("inspection-1"));
    }

    private static DeliveryData data() {
        return new DeliveryData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("by truck"));
    }

    private Notification notification() {
        Instant arrival = order.moment().now().plus(Duration.ofHours(20));
        return new Notification(arrival, Personal.of("truck 7"), Personal.of("555-0107"), List.of(arrival));
    }

    private static Statement paper(String document) {
        return Statement.written(document, "who signs", DAY);
    }

    private static Statement signed(String document) {
        return Statement.written(document, "the signer", DAY);
    }
}
