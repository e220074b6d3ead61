package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The command by which an administrator withdraws a delivery mark that is wrong or has the wrong time (M3, X10). For
 * example, the mark for lost goods is withdrawn if the goods are found again. Once the mark is withdrawn, the delivery
 * can be marked again, and an order marked as done may be reopened. If a line was dropped because its goods counted
 * as lost or returned, the line belongs to the order again and must be paid for.
 *
 * @param mark the mark to withdraw, which must be the most recent one
 * @param reason an explanation of how the error was found
 */
@Wire("correct-delivery-status")
public record CorrectDeliveryStatus(DeliveryMark mark, String reason) implements Command<MallOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectDeliveryStatus {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        Optional<DeliveryMark> last = Arrays.stream(DeliveryMark.values())
                .filter(each -> order.isAt(each.state()))
                .findFirst();
        return new Objections()
                .when(
                        last.filter(other -> other != mark).isPresent(),
                        MallDeliveryRefusal.OTHER_MARK,
                        "found",
                        "@" + mark.wordingKey(),
                        "expected",
                        last.map(other -> "@" + other.wordingKey()).orElse("?"))
                .list();
    }

    @Override
    public List<DeliveryStatusCorrected> decide(MallOrder order, Deciding deciding) {
        return List.of(
                new DeliveryStatusCorrected(mark, reason, deciding.by(), MallSupply.droppedAfterShipping(order)));
    }
}
