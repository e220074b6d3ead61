package io.orderkit.processtests.oracle;

import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.Ordering;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.process.Moment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** What the words of the mall's sheet mean, said anew from the requirements. */
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
        Map<String, BiPredicate<MallOrder, Moment>> conditions = Map.of(
                "the rules' time for changes is over",
                MallSheetWords::isTimeOver,
                "it is prepaid",
                (order, moment) -> isPaid(order, PaymentKind.PAYMENT_BEFORE_DELIVERY),
                "it is paid in cash on delivery",
                (order, moment) -> isPaid(order, PaymentKind.CASH_ON_DELIVERY),
                "it is prepaid and its money is missing and no rule lets it go",
                (order, moment) -> isPaid(order, PaymentKind.PAYMENT_BEFORE_DELIVERY)
                        && here(order).compareTo(costs(order)) < 0
                        && !terms(order, moment).shipsUnpaid(),
                "no payment was recorded",
                (order, moment) -> CollectionRecord.of(order).entries().stream()
                        .noneMatch(entry -> wasPaid(order, entry.reference())),
                "no delivery person is named",
                (order, moment) -> MallDelivery.of(order).deliveryPerson().isEmpty(),
                "nothing is owed back",
                (order, moment) -> order.content().isEmpty() || here(order).compareTo(costs(order)) <= 0);
        return new SheetWords<>(ROLES, persons, conditions);
    }

    /** What was given back is no payment. */
    private static boolean wasPaid(MallOrder order, String reference) {
        return CollectionRecord.of(order)
                .recorded(reference)
                .filter(amount -> amount.amount().signum() >= 0)
                .isPresent();
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

    /** A cancelled order costs nothing. */
    private static BigDecimal costs(MallOrder order) {
        return order.isAt(MallOrderState.CANCELLED)
                ? BigDecimal.ZERO
                : order.content().orElseThrow().total().amount();
    }

    private static BigDecimal here(MallOrder order) {
        return CollectionRecord.of(order).entries().stream()
                .map(entry -> entry.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
