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
 * C9: the salesperson, or the entrusted agent, has the confirmation back. What counts is the day on which it arrived, not the day
 * on which it is entered; an arrival that lies more than a few days back is entered by the CS supervisor (C9.3).
 *
 * @param paper the paper
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
