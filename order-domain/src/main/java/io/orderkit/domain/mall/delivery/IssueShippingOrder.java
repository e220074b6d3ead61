package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallTerms;
import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
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
        implements OrderCommand {
    public static List<Refusal> check(MallOrder order, IssueShippingOrder command, Deciding deciding) {
        return new Objections()
                .when(
                        command.expectedAt.isBefore(deciding.now()),
                        DeliveryRefusal.EXPECTED_IN_THE_PAST,
                        "found",
                        command.expectedAt,
                        "now",
                        deciding.now())
                .list();
    }

    public static List<ShippingOrderIssued> decide(MallOrder order, IssueShippingOrder command, Deciding deciding) {
        return List.of(new ShippingOrderIssued(
                command.shippingOrder,
                command.deliveryPerson,
                Allocation.of(order).prepared(),
                deciding.now(),
                command.expectedAt,
                MallTerms.of(order.content().orElseThrow(), deciding.policies()).judgement()));
    }
}
