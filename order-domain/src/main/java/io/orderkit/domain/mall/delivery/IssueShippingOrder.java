package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallTerms;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * M5: logistics issues the shipping order; it goes out with what was prepared.
 *
 * @param shippingOrder its number
 * @param deliveryPerson who takes the goods
 * @param expectedAt when they are to arrive
 */
@Wire("issue-shipping-order")
public record IssueShippingOrder(DocumentReference shippingOrder, ActorId deliveryPerson, Instant expectedAt)
        implements Command<MallOrder> {
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
                .list();
    }

    @Override
    public List<ShippingOrderIssued> decide(MallOrder order, Deciding deciding) {
        return List.of(new ShippingOrderIssued(
                shippingOrder,
                deliveryPerson,
                Allocation.of(order).prepared(),
                deciding.now(),
                expectedAt,
                MallTerms.of(order.content().orElseThrow(), order.customer(), deciding.moment())
                        .judgement()));
    }
}
