package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.Notification;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.WithdrawCompletion;
import io.orderkit.domain.contract.delivery.arrival.AttestHandover;
import io.orderkit.domain.contract.delivery.arrival.CloseOrder;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrival;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrivalReceipt;
import io.orderkit.domain.contract.delivery.arrival.RecordArrival;
import io.orderkit.domain.contract.delivery.arrival.RecordClaimDecision;
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
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The examples of commands for the delivery (C14–C18). The command reference quotes these examples. */
final class DeliveryExamples {
    static final List<OrderCommand> ALL = List.of(
            new WithdrawCompletion(),
            new IssueDeliveryNotice(
                    new DocumentReference("DN-0408-7"),
                    new DeliveryData(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("covered truck, unloading by the customer"))),
            new SettleNoticeFinding("a slip of the pen: the extension is 204", "the driver has the right one"),
            new InstructEmergency(
                    Optional.empty(),
                    "the customer's last reels run out on Monday; on Saturday nobody of customer service is there",
                    "covered truck, unloading by the customer"),
            new RecheckDelivery(Set.of()),
            new IssueDeliveryNote(new DocumentReference("SDN-0407-6"), new ActorId("driver.kong")),
            new BriefDeliveryPerson(
                    Set.of(
                            BriefingItem.ADDRESS_AND_PERSON,
                            BriefingItem.ARRIVAL_TIME,
                            BriefingItem.DELIVERY_NOTE,
                            BriefingItem.NOTIFICATION_ITEMS),
                    Set.of(
                            BriefingItem.ADDRESS_AND_PERSON,
                            BriefingItem.ARRIVAL_TIME,
                            BriefingItem.DELIVERY_NOTE,
                            BriefingItem.NOTIFICATION_ITEMS)),
            new FillInNotification(new Notification(
                    Instant.parse("2026-03-17T08:00:00Z"),
                    Personal.of("two covered trucks, fleet numbers 3 and 9"),
                    Personal.of("fleet radio 3"),
                    List.of(Instant.parse("2026-03-17T04:00:00Z")))),
            new DispatchGoods(),
            new CorrectDeparture(Instant.parse("2026-03-20T01:30:00Z"), "the gate's book has 9:30"),
            new CheckNotification(List.of()),
            new SendNotification(),
            new ConfirmNotification(true),
            new CorrectNotificationSending(
                    Instant.parse("2026-03-20T03:10:00Z"), false, "the customer has two empty pages"),
            new HandInSalesSlip(new SalesSlip("SLIP-0320-14", LocalDate.parse("2026-03-20"))),
            new CorrectSalesSlip(
                    new SalesSlip("SLIP-0320-41", LocalDate.parse("2026-03-20")), "two digits were swapped"),
            new RecordTransportCheck(
                    Instant.parse("2026-04-05T04:00:00Z"),
                    "loaded over into the second truck",
                    Optional.of(Instant.parse("2026-04-05T04:10:00Z"))),
            new WaiveSupervisionTime(Instant.parse("2026-03-20T06:00:00Z"), "no network on the mountain road"),
            new ReportTransportProblem(
                    "TP-0405", "an axle is broken; the load is sound and waits at the yard of the ring road"),
            new FollowUpProblem("TP-1", "the customer keeps the dock open until 20:00", true, false),
            new RecordLoss(
                    "all of it: the second truck went into the canal",
                    Instant.parse("2026-04-06T03:30:00Z"),
                    Statement.written("CW-0406-1", "Claims desk of the carrier", LocalDate.parse("2026-04-06"))),
            new CorrectLoss("it was the truck of another order"),
            new RecordArrival(Instant.parse("2026-04-03T06:50:00Z"), "complete and dry, as the carrier says"),
            new CorrectArrival(Instant.parse("2026-04-03T06:20:00Z"), "the carrier's book has 14:20"),
            new SignArrivalReceipt(Statement.written(
                    "AR-0402-4", "Receiving clerk, Tall Pine Cartons", LocalDate.parse("2026-04-02"))),
            new AttestHandover(
                    Instant.parse("2026-04-03T07:10:00Z"),
                    "unloaded at gate 2; nobody was there to sign",
                    Optional.of(new DocumentReference("PIC-0403-1")),
                    Optional.of(Personal.of("the gatekeeper"))),
            new CorrectArrivalReceipt("it is the receipt of another order"),
            new RecordClaimDecision(
                    "the mill makes and delivers the 8000 kg again at its own cost; the carrier's insurance pays",
                    Optional.of(new DocumentReference("CD-0407-8"))),
            new CloseOrder());

    private DeliveryExamples() {}
}
