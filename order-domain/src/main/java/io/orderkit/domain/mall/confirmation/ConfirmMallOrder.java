package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;
import java.util.Set;

/**
 * M2: an administrator confirms by phone whether the receiving address is real and valid, and the delivery details.
 *
 * @param invalid what is not valid; none when the order is confirmed
 */
@Wire("confirm-mall-order")
public record ConfirmMallOrder(Set<Item> invalid) implements OrderCommand {
    public ConfirmMallOrder {
        invalid = Set.copyOf(invalid);
    }

    /** What the phone call is about. */
    public enum Item {
        ADDRESS,
        DELIVERY_DETAILS,
        MEMBER_UNKNOWN;

        /** The key of its title in the wording. */
        public String wordingKey() {
            return "phone-item." + Names.kebab(this);
        }
    }

    public static List<MallOrderConfirmed> decide(MallOrder order, ConfirmMallOrder command, Deciding deciding) {
        return List.of(new MallOrderConfirmed(command.invalid));
    }
}
