package io.orderkit.processtests.golden.making;

import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.MallPayment;
import io.orderkit.domain.mall.collection.RemittanceSource;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.order.State;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Orders with every value of K4 and K5 that release 0.1 accepted: references that look alike, and extreme figures and dates. */
public final class OddValueOrders {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String ZERO_WIDTH_SPACE = "\u200b";

    /** The references: several spellings of one identity, and texts that are not references. */
    private static final List<String> REFERENCES = List.of(
            "TX-77",
            "TX-77 ",
            " TX-77",
            "TX-77" + NO_BREAK_SPACE,
            "TX-77" + ZERO_WIDTH_SPACE,
            "TX\u00ad-77",
            "tx-77",
            "",
            " ",
            "a\nb",
            "caf\u00e9",
            "cafe\u0301");

    private final Supplier<OrderRecorder.Place> places;
    private final List<GoldenOrder> made = new ArrayList<>();

    private OddValueOrders(Supplier<OrderRecorder.Place> places) {
        this.places = places;
    }

    public static List<GoldenOrder> all(Supplier<OrderRecorder.Place> places) {
        OddValueOrders odd = new OddValueOrders(places);
        odd.payments();
        odd.slips();
        odd.receipts();
        odd.ids();
        odd.figures();
        odd.dates();
        odd.names();
        odd.nanoseconds();
        odd.mall();
        return odd.made;
    }

    private void keep(OrderRecorder recorder) {
        made.add(recorder.golden());
    }

    private void payments() {
        OrderRecorder order = at("odd-payments", AgreementState.PRICED);
        for (String reference : REFERENCES) {
            Money amount = Money.parse("100.00 CNY");
            tried(
                    order,
                    SampleActors.FINANCE,
                    () -> new RecordPayment(new Payment(
                            reference,
                            Payment.Kind.DEPOSIT,
                            amount,
                            order.clock().instant())));
        }
        keep(order);
    }

    private void slips() {
        int number = 0;
        for (String slip : List.of("", " ", "S-1" + NO_BREAK_SPACE, "a\nb")) {
            OrderRecorder order = at("odd-slip-" + number++, DeliveryState.LEFT);
            tried(
                    order,
                    SampleActors.DRIVER,
                    () -> new HandInSalesSlip(new SalesSlip(slip, LocalDate.of(2026, 3, 20))));
            keep(order);
        }
        OrderRecorder future = at("odd-slip-of-2099", DeliveryState.LEFT);
        tried(
                future,
                SampleActors.DRIVER,
                () -> new HandInSalesSlip(new SalesSlip("S-2099", LocalDate.of(2099, 1, 1))));
        keep(future);
    }

    private void receipts() {
        OrderRecorder order = at("odd-receipts", ProductionState.RELEASED);
        HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());
        for (int i = 0; i < 20; i++) {
            Act next = path.next(order(order), order.moment()).orElseThrow();
            if (next.command() instanceof ReceiveInWarehouse) {
                break;
            }
            order.submit(next);
        }
        for (String number : List.of("W-1", "W-1" + NO_BREAK_SPACE, "", "W-1" + ZERO_WIDTH_SPACE)) {
            tried(
                    order,
                    SampleActors.WAREHOUSE,
                    () -> new ReceiveInWarehouse(new WarehouseReceipt(number, 1, Quantity.parse("1000 kg"))));
        }
        keep(order);
    }

    private void ids() {
        for (String id : List.of(
                "caf\u00e9-1",
                "cafe\u0301-1",
                "B-1" + ZERO_WIDTH_SPACE,
                "B" + NO_BREAK_SPACE + "1",
                "B-1\u202e",
                "\u738b-1003",
                "'; --")) {
            keep(at(id, AgreementState.CLARIFYING));
        }
    }

    private void figures() {
        OrderLine huge = new OrderLine.Builder()
                .from(SampleOrder.line())
                .quantity(Quantity.parse("999999999999999 kg"))
                .unitPrice(UnitPrice.parse("999999999999999 CNY/kg"))
                .build();
        keep(received("odd-huge-line", content(List.of(huge))));
        List<OrderLine> eleven = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> new OrderLine.Builder()
                        .from(SampleOrder.line())
                        .number(number)
                        .quantity(Quantity.parse("999999999999 kg"))
                        .unitPrice(UnitPrice.parse("999.99 CNY/kg"))
                        .build())
                .toList();
        keep(received("odd-eleven-large-lines", content(eleven)));
        OrderLine small = new OrderLine.Builder()
                .from(SampleOrder.line())
                .quantity(Quantity.parse("0.000001 kg"))
                .unitPrice(UnitPrice.parse("0.000001 CNY/kg"))
                .build();
        keep(received("odd-small-line", content(List.of(small))));
        OrderLine nothing = new OrderLine.Builder()
                .from(SampleOrder.line())
                .quantity(Quantity.parse("0 kg"))
                .build();
        keep(received("odd-nothing", content(List.of(nothing))));
    }

    private static OrderContent content(List<OrderLine> lines) {
        return new OrderContent.Builder()
                .from(SampleOrder.complete())
                .lines(lines)
                .build();
    }

    private void dates() {
        int number = 0;
        for (LocalDate day : List.of(LocalDate.MAX, LocalDate.of(9999, 12, 31), LocalDate.of(1, 1, 1), LocalDate.MIN)) {
            OrderContent late = new OrderContent.Builder()
                    .from(SampleOrder.complete())
                    .supervision(List.of(new SupervisionItem("moisture", day)))
                    .arrivalDate(day)
                    .requestedDate(day)
                    .build();
            keep(received("odd-dates-" + number++, late));
        }
    }

    private void names() {
        OrderLine blank = new OrderLine.Builder()
                .from(SampleOrder.line())
                .product(new ProductNumber("CP" + NO_BREAK_SPACE + "80"))
                .specification("")
                .packaging(" ")
                .build();
        OrderContent odd = new OrderContent.Builder()
                .from(SampleOrder.complete())
                .customer(new CustomerId("Cafe\u0301 " + ZERO_WIDTH_SPACE))
                .designatedSigner(Personal.of(" "))
                .receivingAddress(Personal.of("12\nMill Road"))
                .lines(List.of(blank))
                .build();
        keep(received("odd-names", odd));
    }

    private void nanoseconds() {
        OrderRecorder order = places.get().of("odd-nanoseconds");
        order.clock().set(Instant.parse("2026-03-02T01:00:00.123456789Z"));
        HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());
        for (int i = 0; i < 12; i++) {
            order.submit(path.next(order(order), order.moment()).orElseThrow());
            order.later(Duration.ofNanos(1_111_111_111));
        }
        keep(order);
    }

    private void mall() {
        OrderRecorder order = places.get().of("odd-mall-payments");
        for (int i = 0; i < 10 && !mallOrder(order).isAt(MallOrderState.CONFIRMED); i++) {
            order.submit(MallPath.next(PaymentKind.PAYMENT_BEFORE_DELIVERY, mallOrder(order), order.moment())
                    .orElseThrow());
        }
        for (String reference : REFERENCES) {
            tried(
                    order,
                    SampleActors.FINANCE,
                    () -> new ConfirmRemittance(
                            new MallPayment(
                                    reference,
                                    Money.parse("10.00 CNY"),
                                    order.clock().instant()),
                            RemittanceSource.BANK_ARRIVAL,
                            new DocumentReference("statement-1")));
        }
        keep(order);
    }

    /** Tries a command. The command itself rejects some values, which were therefore never stored. */
    private static void tried(OrderRecorder order, io.orderkit.domain.model.Actor by, Supplier<OrderCommand> command) {
        Optional<OrderCommand> made;
        try {
            made = Optional.of(command.get());
        } catch (IllegalArgumentException refused) {
            made = Optional.empty();
        }
        made.ifPresent(it -> order.submit(new Act(by, it)));
    }

    private OrderRecorder received(String id, OrderContent content) {
        OrderRecorder order = places.get().of(id);
        order.submit(new Act(
                SampleActors.AGENT,
                new ReceiveOrder(
                        Channel.FAX,
                        new ActorId("salesperson"),
                        content,
                        List.of(),
                        Optional.of(new DocumentReference("fax-1")))));
        return order;
    }

    private OrderRecorder at(String id, State state) {
        OrderRecorder order = places.get().of(id);
        HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());
        for (int i = 0; i < 100 && !order(order).isAt(state); i++) {
            order.submit(path.next(order(order), order.moment()).orElseThrow());
        }
        return order;
    }

    private static ContractOrder order(OrderRecorder recorder) {
        return recorder.desk()
                .view(ReadScope.everything(), recorder.id(), recorder.clock().instant())
                .map(view -> view.as(ContractOrder.class))
                .orElseGet(() -> ContractProcess.standard().initialOrder(recorder.id()));
    }

    private static MallOrder mallOrder(OrderRecorder recorder) {
        return recorder.desk()
                .view(ReadScope.everything(), recorder.id(), recorder.clock().instant())
                .map(view -> view.as(MallOrder.class))
                .orElseGet(() -> MallProcess.standard().initialOrder(recorder.id()));
    }
}
