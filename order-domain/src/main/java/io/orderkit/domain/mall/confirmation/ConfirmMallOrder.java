package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.mall.order.MallDueTimes;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command that records the result of the administrator's phone call about the receiving address and the delivery
 * details (M2). Each item checked in the call is either valid or invalid; a single invalid item makes the whole order
 * invalid.
 *
 * @param revision the revision of the content that was checked, needed because the member may have changed the order in
 *     the meantime
 * @param valid the items found valid
 * @param invalid the items found invalid; if there are none, the order is confirmed
 */
@Wire("confirm-mall-order")
public record ConfirmMallOrder(Revision revision, Set<PhoneItem> valid, Set<PhoneItem> invalid)
        implements Command<MallOrder> {
    public ConfirmMallOrder {
        valid = Set.copyOf(valid);
        invalid = Set.copyOf(invalid);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        Set<PhoneItem> unchecked = EnumSet.allOf(PhoneItem.class);
        unchecked.removeAll(valid);
        Set<PhoneItem> both = EnumSet.noneOf(PhoneItem.class);
        both.addAll(valid);
        both.retainAll(invalid);
        return new Objections()
                .when(
                        !revision.equals(order.revision()),
                        PhoneRefusal.OTHER_CONTENT_CONFIRMED,
                        "found",
                        revision,
                        "expected",
                        order.revision())
                .when(
                        invalid.isEmpty() && !unchecked.isEmpty(),
                        PhoneRefusal.PHONE_ITEMS_UNCHECKED,
                        "items",
                        PhoneItem.titles(unchecked))
                .when(!both.isEmpty(), PhoneRefusal.PHONE_ITEMS_CONTRADICTORY, "items", PhoneItem.titles(both))
                .list();
    }

    @Override
    public List<MallOrderConfirmed> decide(MallOrder order, Deciding deciding) {
        boolean dueNow = invalid.isEmpty()
                && order.content()
                        .filter(content -> content.payment() == PaymentKind.PAYMENT_BEFORE_DELIVERY)
                        .isPresent();
        return List.of(new MallOrderConfirmed(
                revision, invalid, dueNow ? Optional.of(MallDueTimes.of("mall-payment", deciding)) : Optional.empty()));
    }
}
