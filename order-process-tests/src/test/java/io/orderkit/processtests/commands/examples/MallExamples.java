package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.mall.allocation.AllocateMallOrder;
import io.orderkit.domain.mall.allocation.PrepareStock;
import io.orderkit.domain.mall.allocation.ReallocateMallOrder;
import io.orderkit.domain.mall.collection.CloseMallOrder;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.CorrectMallRefund;
import io.orderkit.domain.mall.collection.CorrectPayment;
import io.orderkit.domain.mall.collection.GiveCashFeedback;
import io.orderkit.domain.mall.collection.GiveMoneyBack;
import io.orderkit.domain.mall.collection.MallPayment;
import io.orderkit.domain.mall.collection.RecordCash;
import io.orderkit.domain.mall.collection.RemittanceSource;
import io.orderkit.domain.mall.confirmation.ConfirmMallOrder;
import io.orderkit.domain.mall.confirmation.PhoneItem;
import io.orderkit.domain.mall.confirmation.RejectMallOrder;
import io.orderkit.domain.mall.delivery.CorrectDeliveryStatus;
import io.orderkit.domain.mall.delivery.CorrectShippingOrder;
import io.orderkit.domain.mall.delivery.DeliveryMark;
import io.orderkit.domain.mall.delivery.FailureReason;
import io.orderkit.domain.mall.delivery.IssueShippingOrder;
import io.orderkit.domain.mall.delivery.MarkDelivered;
import io.orderkit.domain.mall.delivery.MarkDeliveryFailed;
import io.orderkit.domain.mall.delivery.MarkLost;
import io.orderkit.domain.mall.delivery.MarkReturned;
import io.orderkit.domain.mall.delivery.ReplaceMallDeliveryPerson;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.CancelMallOrder;
import io.orderkit.domain.mall.ordering.ChangeMallOrder;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.mall.shortage.CancelMallRest;
import io.orderkit.domain.mall.shortage.DropMallLine;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The examples of all commands of the mall process. The command reference quotes these examples. */
final class MallExamples {
    static final List<OrderCommand> ALL = List.of(
            new SubmitMallOrder(new MallContent(
                    List.of(new OrderLine.Builder()
                            .number(1)
                            .product(new ProductNumber("KL-125"))
                            .specification("125 g/m2, reel width 787 mm")
                            .quantity(Quantity.parse("40 reel"))
                            .unitPrice(UnitPrice.parse("118.50 CNY/reel"))
                            .build()),
                    Personal.of("Unit 4, 9 Lock Lane, East Harbour"),
                    Personal.of("ext. 7, the workshop"),
                    PaymentKind.CASH_ON_DELIVERY)),
            new ChangeMallOrder(new MallContent(
                    List.of(new OrderLine.Builder()
                            .number(1)
                            .product(new ProductNumber("KL-125"))
                            .specification("125 g/m2, reel width 787 mm")
                            .quantity(Quantity.parse("500 reel"))
                            .unitPrice(UnitPrice.parse("118.50 CNY/reel"))
                            .build()),
                    Personal.of("11 Ferry Road, Millbrook"),
                    Personal.of("ext. 7, the workshop"),
                    PaymentKind.PAYMENT_BEFORE_DELIVERY)),
            new CancelMallOrder(),
            new ConfirmMallOrder(
                    new Revision(2), Set.of(PhoneItem.ADDRESS, PhoneItem.DELIVERY_DETAILS, PhoneItem.MEMBER), Set.of()),
            new RejectMallOrder("the address does not exist"),
            new DropMallLine(2, "the mill makes it no longer"),
            new CancelMallRest(),
            new AllocateMallOrder(new DocumentReference("AS-0409-1"), Optional.of(new ActorId("pack.gao"))),
            new ReallocateMallOrder(
                    new DocumentReference("AS-0413-1"),
                    Optional.of(new ActorId("pack.gao")),
                    "lost on the way; the member wants the goods"),
            new PrepareStock(List.of(new LineQuantity(1, Quantity.parse("38 reel")))),
            new IssueShippingOrder(
                    new DocumentReference("SO-0410-1"),
                    new ActorId("driver.pan"),
                    Instant.parse("2026-04-11T04:00:00Z"),
                    List.of(new LineQuantity(1, Quantity.parse("40 reel")))),
            new CorrectShippingOrder(
                    List.of(new LineQuantity(1, Quantity.parse("38 reel"))),
                    Instant.parse("2026-04-10T08:00:00Z"),
                    "two reels stayed in the van"),
            new MarkDelivered(Instant.parse("2026-04-02T03:05:00Z"), Personal.of("the foreman")),
            new MarkDeliveryFailed(Instant.parse("2026-04-07T03:30:00Z"), FailureReason.NOBODY_THERE, "rang twice"),
            new MarkReturned(Instant.parse("2026-04-07T09:40:00Z")),
            new MarkLost(
                    Instant.parse("2026-04-11T02:40:00Z"),
                    Personal.of("Claims desk of the carrier"),
                    "the van burned out; nobody is hurt"),
            new CorrectDeliveryStatus(DeliveryMark.DELIVERED, "it was another order"),
            new GiveCashFeedback(
                    new MallPayment("CASH-0402-7", Money.of("CNY", "4740.00"), Instant.parse("2026-04-02T03:05:00Z"))),
            new RecordCash(
                    new MallPayment("CASH-0402-7", Money.of("CNY", "4740.00"), Instant.parse("2026-04-02T03:05:00Z")),
                    new ActorId("driver.pan"),
                    new DocumentReference("LIST-0402-COPY")),
            new ConfirmRemittance(
                    new MallPayment("BANK-5531", Money.of("CNY", "3000.00"), Instant.parse("2026-04-02T06:10:00Z")),
                    RemittanceSource.BANK_ARRIVAL,
                    new DocumentReference("ST-0402-B")),
            new CorrectPayment("BANK-5531", Money.of("CNY", "3100.00"), "the statement has 3100.00 CNY"),
            new GiveMoneyBack(
                    new MallPayment("BACK-0414-1", Money.of("CNY", "237.00"), Instant.parse("2026-04-14T06:00:00Z"))),
            new CorrectMallRefund(
                    "BACK-0414-1",
                    Money.of("CNY", "237.00"),
                    "BACK-0414-2",
                    "the first reference was that of another refund"),
            new ReplaceMallDeliveryPerson(new ActorId("driver.bai"), "the van has broken down"),
            new CloseMallOrder());

    private MallExamples() {}
}
