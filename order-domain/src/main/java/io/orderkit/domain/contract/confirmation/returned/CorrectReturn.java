package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command that corrects a wrong record of the return (X10). The error may concern the arrival, the evidence or
 * the signer, or there may have been no return at all. CS must then check the corrected document again. If the
 * production order has already been issued, the corrected day of arrival no longer moves any dates (C9.3). If
 * production has already been released, the customer must return the confirmation again.
 *
 * @param paper the document as it should have been recorded; absent if nothing was returned
 * @param reason an explanation of how the error was found
 */
@Wire("correct-return")
public record CorrectReturn(Optional<ReturnedPaper> paper, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectReturn {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections()
                .when(
                        paper.isPresent() && Confirmation.of(order).paper().equals(paper),
                        ConfirmationRefusal.RETURN_STANDS);
        paper.ifPresent(truth -> objections.and(ReturnTimes.objections(order, truth, deciding)));
        return objections.list();
    }

    @Override
    public List<ReturnCorrected> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ReturnCorrected(
                Confirmation.of(order).paper().orElseThrow(),
                paper,
                paper.map(truth -> ReturnTimes.counted(order, truth, deciding)),
                reason,
                deciding.by(),
                deciding.now(),
                isMade(order) ? Optional.of(owedBy(order, deciding)) : Optional.empty()));
    }

    private static boolean isMade(ContractOrder order) {
        return order.isAt(ProductionState.RELEASED) || order.isAt(ProductionState.COMPLETED);
    }

    private static Instant owedBy(ContractOrder order, Deciding deciding) {
        return DueTimes.of("return-of-confirmation", order, deciding);
    }
}
