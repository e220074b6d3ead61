package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.order.MallOrder;
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
 * M3, X10: an administrator takes back a mark that was wrong, or that was made for a wrong time; goods that were lost may be found again. It is
 * marked again then. An order that is done by it is open again.
 *
 * @param mark which one; the last
 * @param reason how that was found
 */
@Wire("correct-delivery-status")
public record CorrectDeliveryStatus(DeliveryMark mark, String reason) implements Command<MallOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reason */
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
        return List.of(new DeliveryStatusCorrected(mark, reason, deciding.by()));
    }
}
