package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import java.util.List;
import java.util.Optional;

/**
 * The check that a production order is neither issued nor signed before the confirmation was sent (X11).
 */
final class IssueTimes {
    private IssueTimes() {}

    static List<Refusal> objections(ContractOrder order, IssueProductionOrder issue, Deciding deciding) {
        Objections objections = new Objections();
        Optional<HappenedOn> sent = first(order).map(ConfirmationSending::sentOn);
        issue.issued().ifPresent(issued -> {
            objections.and(BackDating.refusals(order, issued, IssueProductionOrder.class, deciding));
            sent.ifPresent(before -> objections.and(TimeBounds.notBefore(issued, before)));
        });
        sent.ifPresent(before -> objections.and(TimeBounds.signedNotBefore(issue.signature(), before.day())));
        return objections.list();
    }

    private static Optional<ConfirmationSending> first(ContractOrder order) {
        return Confirmation.of(order).sendings().stream().findFirst();
    }
}
