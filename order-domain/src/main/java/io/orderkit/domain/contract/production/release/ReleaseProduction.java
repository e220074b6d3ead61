package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.confirmation.dates.PostponementEnded;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.Proof;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C10: the production supervisor, or the person in charge whom he named, signs or stamps. The dates stay as they are from now
 * on (C9.3), and the copy to the technical department is owed.
 *
 * @param signature his signature or stamp
 */
@Wire("release-production")
public record ReleaseProduction(Statement signature) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Proof.written(ProductionRefusal.SIGNATURE_MISSING, signature);
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        int daysLate = OrderDates.of(order, deciding.moment())
                .map(OrderDates::daysLate)
                .orElse(0);
        return List.of(
                new PostponementEnded(daysLate),
                new ProductionReleased(signature, DueTimes.of("copy-to-technical", order, deciding), true));
    }
}
