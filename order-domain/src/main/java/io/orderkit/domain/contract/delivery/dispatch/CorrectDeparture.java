package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryTimes;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command that corrects the date and time at which the goods departed (C16, X10). The corrected departure, like the
 * original one, must not be before the release of production. It must also not be after the arrival or the discovery of
 * a loss. The briefing does not limit the time of departure, because a briefing can be entered afterwards, for example
 * on Monday for a departure on Friday (X11).
 *
 * @param leftAt the correct time
 * @param reason an explanation of how the error was found
 */
@Wire("correct-departure")
public record CorrectDeparture(@Happened Instant leftAt, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectDeparture {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.RELEASE);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Delivery delivery = Delivery.of(order);
        return DeliveryTimes.notAfter(
                        DeliveryTimes.between(Optional.empty(), leftAt, deciding), leftAt, delivery.endOfWay())
                .list();
    }

    @Override
    public List<DepartureCorrected> decide(ContractOrder order, Deciding deciding) {
        return List.of(new DepartureCorrected(Delivery.of(order).leftAt(), leftAt, reason, deciding.by()));
    }
}
