package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.mall.order.MallTerms;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;

/**
 * The command by which logistics issues the shipping order for all or some of the prepared goods (M5). The member
 * is not charged for goods that are not shipped.
 *
 * @param shippingOrder the number of the shipping order
 * @param deliveryPerson the person who delivers the goods
 * @param expectedAt the expected arrival
 * @param goods the quantity to ship for each line; if empty, all prepared goods are shipped
 */
@Wire("issue-shipping-order")
public record IssueShippingOrder(
        DocumentReference shippingOrder,
        ActorId deliveryPerson,
        Instant expectedAt,
        @Since("0.2") List<LineQuantity> goods)
        implements Command<MallOrder> {
    public IssueShippingOrder {
        goods = List.copyOf(goods);
    }

    /** Creates a command that ships all prepared goods. */
    public IssueShippingOrder(DocumentReference shippingOrder, ActorId deliveryPerson, Instant expectedAt) {
        this(shippingOrder, deliveryPerson, expectedAt, List.of());
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.DELIVERY_PERSON, deliveryPerson);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        expectedAt.isBefore(deciding.now()),
                        MallDeliveryRefusal.EXPECTED_IN_THE_PAST,
                        "found",
                        expectedAt,
                        "now",
                        deciding.now())
                .and(ShippedGoods.within(goods, ShippedGoods.byLine(ShippedGoods.prepared(order))))
                .list();
    }

    @Override
    public List<ShippingOrderIssued> decide(MallOrder order, Deciding deciding) {
        List<LineQuantity> leaving = goods.isEmpty() ? ShippedGoods.prepared(order) : goods;
        return List.of(new ShippingOrderIssued(
                shippingOrder,
                deliveryPerson,
                leaving,
                deciding.now(),
                expectedAt,
                MallTerms.of(order.content().orElseThrow(), order.customer(), deciding.moment())
                        .judgement(),
                MallSupply.worth(order, leaving)));
    }
}
