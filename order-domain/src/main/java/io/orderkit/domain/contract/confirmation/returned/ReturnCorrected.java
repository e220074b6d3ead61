package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.waiting.ReturnRound;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that the record of a return was corrected (X10). CS must check the corrected document again or,
 * if nothing was returned, go back to waiting for the return.
 *
 * @param before the previous record
 * @param paper the document as it should have been recorded; empty if nothing was returned
 * @param arrived the time at which the document counts as having arrived
 * @param reason an explanation of how the error was found
 * @param by the person who made the correction
 * @param at the time at which the correction was made
 * @param owedBy the deadline by which the customer must return the confirmation again; empty unless the correction was
 *     made after the release of production
 */
@Wire("return-corrected")
public record ReturnCorrected(
        ReturnedPaper before,
        Optional<ReturnedPaper> paper,
        Optional<HappenedOn> arrived,
        String reason,
        ActorId by,
        Instant at,
        Optional<Instant> owedBy)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder corrected = order.with(Confirmation.KEY, this::corrected);
        if (paper.isPresent()) {
            return corrected.at(AgreementState.RETURN_IN_CHECK);
        }
        boolean wasLegible = Confirmation.of(order).sendings().stream().anyMatch(ConfirmationSending::legible);
        return corrected.at(wasLegible ? AgreementState.AWAITING_RETURN : AgreementState.SENT);
    }

    private Confirmation corrected(Confirmation confirmation) {
        List<ReturnRound> turns = new ArrayList<>(confirmation.turns());
        if (!turns.isEmpty()) {
            turns.remove(turns.size() - 1);
        }
        arrived.map(ReturnRound::arrived).ifPresent(turns::add);
        return confirmation
                .withPaper(paper)
                .withTurns(turns)
                .withFindings(List.of())
                .withClearOn(Optional.empty())
                .withOwedAgainBy(owedBy.or(confirmation::owedAgainBy));
    }

    @Override
    public List<Statement> statements() {
        return paper.map(ReturnedPaper::statement).stream().toList();
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "return-corrected",
                Set.of(Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR),
                Map.of("reason", reason)));
    }
}
