package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.person.ReplacementRefusal;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which an administrator replaces the delivery person who has the goods (X13). After the replacement,
 * the successor reports the cash received.
 *
 * @param successor the new delivery person
 * @param reason the reason
 */
@Wire("replace-mall-delivery-person")
public record ReplaceMallDeliveryPerson(ActorId successor, String reason) implements Command<MallOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public ReplaceMallDeliveryPerson {
        reason = Names.required("reason for the replacement", reason);
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.DELIVERY_PERSON, successor);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        MallDelivery.of(order)
                                .deliveryPerson()
                                .filter(successor::equals)
                                .isPresent(),
                        ReplacementRefusal.SUCCESSOR_IS_PREDECESSOR,
                        "found",
                        successor)
                .list();
    }

    @Override
    public List<MallDeliveryPersonReplaced> decide(MallOrder order, Deciding deciding) {
        ActorId predecessor = MallDelivery.of(order).deliveryPerson().orElseThrow();
        return List.of(new MallDeliveryPersonReplaced(predecessor, successor, deciding.by(), reason));
    }
}
