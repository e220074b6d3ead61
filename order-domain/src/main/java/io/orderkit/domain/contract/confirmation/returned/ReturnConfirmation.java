package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The command by which the salesperson, or an agent entrusted with the order, records that the confirmation was
 * returned (C9). The arrival date is the day on which the document reached the company, not the day of entry. Only the
 * CS supervisor can enter an arrival date that is more than a few days in the past (C9.3).
 *
 * @param paper the document
 */
@Wire("return-confirmation")
public record ReturnConfirmation(ReturnedPaper paper) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return ReturnTimes.objections(order, paper, deciding);
    }

    @Override
    public List<ConfirmationReturned> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ConfirmationReturned(paper, Optional.of(ReturnTimes.counted(order, paper, deciding))));
    }
}
