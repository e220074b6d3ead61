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
 * X13: an administrator puts another delivery person in the place of the one who has the goods. The feedback about cash is the successor's.
 *
 * @param successor who has the goods from now on
 * @param reason why
 */
@Wire("replace-mall-delivery-person")
public record ReplaceMallDeliveryPerson(ActorId successor, String reason) implements Command<MallOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when it gives no reason */
    public ReplaceMallDeliveryPerson {
        reason = Names.required("reason of the replacement", reason);
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
