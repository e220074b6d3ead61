package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.waiting.ReturnRound;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The event recording that the confirmation was returned and must now be checked (C9).
 *
 * @param paper the document
 * @param arrived the time at which the document counts as having arrived, no later than the day of entry; empty in
 *     events of release 0.1
 */
@Wire("confirmation-returned")
public record ConfirmationReturned(
        ReturnedPaper paper, @Since("0.2") Optional<HappenedOn> arrived) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(
                        Confirmation.KEY,
                        confirmation -> arrived.map(ReturnRound::arrived)
                                .map(turn -> confirmation.withTurns(
                                        Stream.concat(confirmation.turns().stream(), Stream.of(turn))
                                                .toList()))
                                .orElse(confirmation)
                                .withPaper(paper))
                .at(AgreementState.RETURN_IN_CHECK);
    }

    @Override
    public List<Statement> statements() {
        return List.of(paper.statement());
    }
}
