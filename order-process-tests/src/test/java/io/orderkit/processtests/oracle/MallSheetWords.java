package io.orderkit.processtests.oracle;

import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.Ordering;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.process.Moment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** The relations and conditions named in the handbook sheet of the mall process. Their meanings are derived from the requirements. */
final class MallSheetWords {
    private static final Set<String> ROLES = Set.of(
            "member",
            "mall-administrator",
            "logistics",
            "delivery-person",
            "finance",
            "customer",
            "cs-agent",
            "system");

    private MallSheetWords() {}

    static SheetWords<MallOrder> words() {
        Map<String, BiPredicate<MallOrder, Actor>> persons = Map.of(
                "its member",
                (order, actor) -> actor.is(Role.MEMBER)
                        && order.member().filter(actor.id()::equals).isPresent(),
                "its logistics",
                (order, actor) -> actor.is(Role.LOGISTICS) && isAllocatedTo(actor, order),
                "its delivery person",
                (order, actor) -> actor.is(Role.DELIVERY_PERSON)
                        && MallDelivery.of(order)
                                .deliveryPerson()
                                .filter(actor.id()::equals)
                                .isPresent());
        Map<String, BiPredicate<MallOrder, Moment>> conditions = new LinkedHashMap<>();
        conditions.put("the rules' time for changes is over", MallSheetWords::isTimeOver);
        conditions.put("it is prepaid", (order, moment) -> isPaid(order, PaymentKind.PAYMENT_BEFORE_DELIVERY));
        conditions.put(
                "it is paid in cash on delivery", (order, moment) -> isPaid(order, PaymentKind.CASH_ON_DELIVERY));
        conditions.put(
                "it is prepaid and its money is missing and no rule lets it go",
                (order, moment) -> isPaid(order, PaymentKind.PAYMENT_BEFORE_DELIVERY)
                        && here(order).compareTo(costs(order)) < 0
                        && !terms(order, moment).shipsUnpaid());
        conditions.put(
                "no payment was recorded",
                (order, moment) -> CollectionRecord.of(order).entries().stream()
                        .noneMatch(entry -> wasPaid(order, entry.reference())));
        conditions.put(
                "nothing was given back",
                (order, moment) -> CollectionRecord.of(order).entries().stream()
                        .noneMatch(entry -> wasGivenBack(order, entry.reference())));
        conditions.put("only one line is left", (order, moment) -> lines(order).size() == 1);
        conditions.put(
                "no line was dropped",
                (order, moment) -> MallSupply.of(order).dropped().isEmpty());
        conditions.put(
                "no delivery person is named",
                (order, moment) -> MallDelivery.of(order).deliveryPerson().isEmpty());
        conditions.put(
                "nothing is owed back",
                (order, moment) -> order.content().isEmpty() || here(order).compareTo(costs(order)) <= 0);
        return new SheetWords<>(ROLES, persons, conditions);
    }

    /**
     * Returns whether the entry with the given reference recorded a payment. A refund that has been corrected is still treated as a refund.
     */
    private static boolean wasPaid(MallOrder order, String reference) {
        return !wasGivenBack(order, reference);
    }

    private static boolean wasGivenBack(MallOrder order, String reference) {
        return CollectionRecord.of(order).entries().stream()
                        .filter(entry -> entry.reference().equals(reference))
                        .findFirst()
                        .orElseThrow()
                        .amount()
                        .amount()
                        .signum()
                < 0;
    }

    private static boolean isAllocatedTo(Actor actor, MallOrder order) {
        Allocation allocation = Allocation.of(order);
        return allocation.sheet().isPresent()
                && (allocation.person().isEmpty() || allocation.person().get().equals(actor.id()));
    }

    private static boolean isTimeOver(MallOrder order, Moment moment) {
        return order.isAt(MallOrderState.SUBMITTED)
                && terms(order, moment)
                        .changeHours()
                        .filter(hours -> Ordering.of(order)
                                .submittedAt()
                                .orElseThrow()
                                .plus(Duration.ofHours(hours))
                                .isBefore(moment.now()))
                        .isPresent();
    }

    private static boolean isPaid(MallOrder order, PaymentKind kind) {
        return order.content().map(MallContent::payment).filter(kind::equals).isPresent();
    }

    private static MallTermsVerdict terms(MallOrder order, Moment moment) {
        MallContent content = order.content().orElseThrow();
        return moment.policies()
                .judge(new MallTermsFacts(
                        content.payment() == PaymentKind.CASH_ON_DELIVERY,
                        content.total().amount(),
                        content.total().currency().getCurrencyCode()));
    }

    /**
     * Returns the amount due for an order (M5). The amount is zero for a cancelled order. For goods that are on the way or delivered, the
     * amount is computed from the shipped quantities. Otherwise, it is computed from all ordered lines except those that were dropped.
     */
    private static BigDecimal costs(MallOrder order) {
        if (order.isAt(MallOrderState.CANCELLED)) {
            return BigDecimal.ZERO;
        }
        Optional<List<LineQuantity>> gone = MallSupply.of(order)
                .shipped()
                .filter(goods -> order.isAt(MallDeliveryState.SHIPPED)
                        || order.isAt(MallDeliveryState.DELIVERY_FAILED)
                        || order.isAt(MallDeliveryState.DELIVERED));
        return lines(order).stream()
                .map(line -> line.unitPrice()
                        .orElseThrow()
                        .amount()
                        .multiply(gone.map(goods -> goneOut(line, goods))
                                .orElse(line.quantity().orElseThrow().amount())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal goneOut(OrderLine line, List<LineQuantity> goods) {
        return goods.stream()
                .filter(each -> each.line() == line.number())
                .map(each -> each.quantity().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(line.quantity().orElseThrow().amount());
    }

    private static List<OrderLine> lines(MallOrder order) {
        return order.content().map(MallContent::lines).orElse(List.of()).stream()
                .filter(line -> !MallSupply.of(order).dropped().contains(line.number()))
                .toList();
    }

    private static BigDecimal here(MallOrder order) {
        return CollectionRecord.of(order).entries().stream()
                .map(entry -> entry.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
