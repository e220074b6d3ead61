package io.orderkit.testkit.walk;

import io.orderkit.domain.mall.allocation.AllocateMallOrder;
import io.orderkit.domain.mall.allocation.PrepareStock;
import io.orderkit.domain.mall.allocation.ReallocateMallOrder;
import io.orderkit.domain.mall.collection.CloseMallOrder;
import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.CorrectMallRefund;
import io.orderkit.domain.mall.collection.CorrectPayment;
import io.orderkit.domain.mall.collection.GiveCashFeedback;
import io.orderkit.domain.mall.collection.GiveMoneyBack;
import io.orderkit.domain.mall.collection.MallBalance;
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
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.delivery.MarkDelivered;
import io.orderkit.domain.mall.delivery.MarkDeliveryFailed;
import io.orderkit.domain.mall.delivery.MarkLost;
import io.orderkit.domain.mall.delivery.MarkReturned;
import io.orderkit.domain.mall.delivery.ReplaceMallDeliveryPerson;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.CancelMallOrder;
import io.orderkit.domain.mall.ordering.ChangeMallOrder;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.mall.shortage.CancelMallRest;
import io.orderkit.domain.mall.shortage.DropMallLine;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.SampleActors;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A generator of random moves for a mall order. */
public final class MallMoves extends ProcessMoves<MallOrder> {
    static final List<Actor> ACTORS = List.of(
            SampleActors.MEMBER,
            SampleActors.OTHER_MEMBER,
            SampleActors.ADMINISTRATOR,
            SampleActors.LOGISTICS,
            SampleActors.OTHER_LOGISTICS,
            SampleActors.DRIVER,
            SampleActors.OTHER_DRIVER,
            SampleActors.FINANCE,
            SampleActors.AGENT,
            Actor.SYSTEM);

    /** The percentage of possible cancellations that are attempted. */
    private static final int CANCELLED_PERCENT = 20;

    public MallMoves(SeededChoice dice) {
        this(dice, MallProcess.standard());
    }

    /** Creates a generator of moves for the standard process or an extension of it. */
    MallMoves(SeededChoice dice, ProcessDefinition<MallOrder> process) {
        super(dice, process, ACTORS);
    }

    @Override
    boolean isTooRare(OrderCommand command) {
        return (command instanceof CancelMallOrder || command instanceof RejectMallOrder)
                && !dice.chance(CANCELLED_PERCENT);
    }

    /**
     * Returns a step that is possible in the order's current states, with random input. Usually, all gates of the step are open. If no step
     * is possible, the result is an arbitrary step.
     */
    public Act fitting(MallOrder order, Moment moment) {
        List<OrderCommand> fitting = inPlace(order, moment).stream()
                .filter(command -> dice.chance(15) || isOpen(order, moment, command))
                .filter(command -> !isTooRare(command))
                .toList();
        return taken(order, fitting, moment).orElseGet(() -> any(order, moment));
    }

    private boolean isOpen(MallOrder order, Moment moment, OrderCommand command) {
        return stepOf(command).gates().stream()
                .allMatch(gate ->
                        gate.shut(order, SampleActors.ADMINISTRATOR, moment).isEmpty());
    }

    @Override
    List<Supplier<OrderCommand>> moves(MallOrder order, Moment moment) {
        return Stream.of(
                        ordering(order),
                        goods(order, moment),
                        money(order, moment),
                        List.<Supplier<OrderCommand>>of(CloseMallOrder::new))
                .flatMap(List::stream)
                .toList();
    }

    private List<Supplier<OrderCommand>> ordering(MallOrder order) {
        return List.of(
                () -> new SubmitMallOrder(content()),
                () -> new ChangeMallOrder(changed(order)),
                CancelMallOrder::new,
                () -> new ConfirmMallOrder(
                        dice.chance(90) ? order.revision() : new Revision(dice.below(4)),
                        dice.someOf(PhoneItem.class, 60),
                        dice.chance(60) ? Set.of() : dice.someOf(PhoneItem.class, 10)),
                () -> new RejectMallOrder("sold out"),
                () -> new DropMallLine(dice.oneOf(1, 2, 2, 9), "the mill makes it no longer"),
                CancelMallRest::new,
                CancelMallRest::new);
    }

    /** Returns random moves that concern the goods of an order. */
    public List<Supplier<OrderCommand>> goods(MallOrder order, Moment moment) {
        return List.of(
                () -> new AllocateMallOrder(new DocumentReference("sheet-1"), person()),
                () -> new ReallocateMallOrder(new DocumentReference("sheet-2"), person(), "somebody is ill"),
                () -> new PrepareStock(dice.chance(60) ? MallPath.everything(order) : otherwise()),
                () -> new IssueShippingOrder(
                        new DocumentReference("shipping-1"),
                        dice.oneOf(SampleActors.DRIVER, SampleActors.OTHER_DRIVER)
                                .id(),
                        moment.now().plus(Duration.ofHours(dice.below(40) - 4L)),
                        dice.chance(60) ? List.of() : otherwise()),
                () -> new CorrectShippingOrder(wentOut(order), departure(order, moment), "the gate's book"),
                () -> new MarkLost(about(moment), Personal.of("the carrier"), "the truck burned out"),
                () -> new CorrectDeliveryStatus(mark(order), "it was another order"),
                () -> new MarkDelivered(about(moment), Personal.of("the member")),
                () -> new MarkDeliveryFailed(about(moment), dice.oneOf(FailureReason.values()), "the carrier says so"),
                () -> new MarkReturned(about(moment)),
                () -> new ReplaceMallDeliveryPerson(
                        dice.oneOf(SampleActors.DRIVER, SampleActors.OTHER_DRIVER)
                                .id(),
                        "the van has broken down"));
    }

    /** Returns random moves that concern the money of an order. */
    public List<Supplier<OrderCommand>> money(MallOrder order, Moment moment) {
        return List.of(
                () -> new GiveCashFeedback(payment(moment)),
                () -> new RecordCash(toldOf(order, moment), SampleActors.DRIVER.id(), new DocumentReference("list-1")),
                () -> new ConfirmRemittance(
                        payment(moment), dice.oneOf(RemittanceSource.values()), new DocumentReference("statement-1")),
                () -> new CorrectPayment(reference(order), amount(), "the slip says so"),
                () -> correctRefund(dice.chance(60) ? refund(order) : reference(order)),
                () -> new GiveMoneyBack(new MallPayment("back-" + dice.below(9), back(order), moment.now())));
    }

    private MallContent content() {
        MallContent one = MallPath.content(dice.oneOf(PaymentKind.values()));
        OrderLine first = one.lines().get(0);
        List<OrderLine> lines = switch (dice.below(20)) {
            case 0 -> List.of(inEuro(first));
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ->
                List.of(first, first.with(line -> line.number(2).quantity(Quantity.parse("1000 kg"))));
            default -> List.of(first);
        };
        return new MallContent(lines, one.address(), one.contact(), one.payment());
    }

    private List<LineQuantity> wentOut(MallOrder order) {
        List<LineQuantity> all = MallPath.everything(order);
        return all.isEmpty() || dice.chance(60) ? otherwise() : dice.chance(80) ? all : oneOfEach(all);
    }

    private static List<LineQuantity> oneOfEach(List<LineQuantity> goods) {
        return goods.stream()
                .map(each -> new LineQuantity(
                        each.line(), Quantity.of(BigDecimal.ONE, each.quantity().unit())))
                .toList();
    }

    private OrderCommand correctRefund(String reference) {
        String nowUnder = dice.chance(70) ? reference : "back-" + dice.below(9);
        return new CorrectMallRefund(reference, amount(), nowUnder, "the slip says so");
    }

    /** Returns changed content. After a payment, the new prices are sometimes in a different currency. */
    private MallContent changed(MallOrder order) {
        MallContent some = content();
        boolean moneyIsHere = !CollectionRecord.of(order).entries().isEmpty();
        return moneyIsHere && dice.chance(50)
                ? new MallContent(List.of(inEuro(some.lines().get(0))), some.address(), some.contact(), some.payment())
                : some;
    }

    private static OrderLine inEuro(OrderLine line) {
        return line.with(it -> it.unitPrice(UnitPrice.parse("0.80 EUR/kg")));
    }

    private DeliveryMark mark(MallOrder order) {
        return Arrays.stream(DeliveryMark.values())
                .filter(mark -> order.isAt(mark.state()) && dice.chance(70))
                .findFirst()
                .orElseGet(() -> dice.oneOf(DeliveryMark.values()));
    }

    /** Returns the reference of an existing refund; if there is no refund, an invalid reference. */
    private String refund(MallOrder order) {
        return CollectionRecord.of(order).entries().stream()
                .filter(entry -> entry.amount().isNegative())
                .map(CollectionRecord.Entry::reference)
                .filter(reference -> reference.startsWith("back"))
                .findFirst()
                .orElse("back-99");
    }

    private Optional<ActorId> person() {
        return dice.maybe(
                60,
                () -> dice.oneOf(SampleActors.LOGISTICS, SampleActors.OTHER_LOGISTICS)
                        .id());
    }

    private List<LineQuantity> otherwise() {
        return List.of(
                new LineQuantity(dice.oneOf(1, 1, 7), Quantity.parse(dice.oneOf("5100 kg", "4000 kg", "7 reel"))));
    }

    /**
     * Returns a corrected time of departure. This time often equals the recorded one, so that the command corrects only
     * the goods.
     */
    private Instant departure(MallOrder order, Moment moment) {
        return MallDelivery.of(order).shippedAt().filter(any -> dice.chance(40)).orElseGet(() -> about(moment));
    }

    private Instant about(Moment moment) {
        return moment.now().plus(Duration.ofMinutes(dice.oneOf(0, 0, 0, -10, -3000, 10)));
    }

    private MallPayment payment(Moment moment) {
        return new MallPayment("bank-" + dice.below(12), amount(), moment.now().plusSeconds(dice.chance(95) ? 0 : 60));
    }

    /** Returns the payment that the delivery person reports. In some attempts, the amount differs from the reported one. */
    private MallPayment toldOf(MallOrder order, Moment moment) {
        return CollectionRecord.of(order)
                .feedback()
                .last()
                .filter(said -> dice.chance(80))
                .map(said -> new MallPayment(said.reference(), dice.chance(30) ? said.amount() : amount(), said.at()))
                .orElseGet(() -> payment(moment));
    }

    private Money amount() {
        return Money.of(
                dice.chance(95) ? "CNY" : "EUR",
                dice.oneOf("31000", "31000", "10000", "10000", "21000", "31500", "31500", "0", "-5"));
    }

    private Money back(MallOrder order) {
        return MallBalance.owedBack(order).filter(owed -> dice.chance(70)).orElseGet(this::amount);
    }

    private String reference(MallOrder order) {
        List<CollectionRecord.Entry> entries =
                CollectionRecord.of(order).entries().toList();
        return entries.isEmpty() || dice.chance(10)
                ? "bank-99"
                : dice.oneOf(entries).reference();
    }
}
