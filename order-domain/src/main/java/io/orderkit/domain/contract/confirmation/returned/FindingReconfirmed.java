package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The event recording that the customer declared the confirmation valid as sent, despite a finding (C9).
 *
 * @param finding the finding
 * @param statement the customer's written statement
 * @param left the findings that are still open after this answer
 * @param clearOn the day on which the last finding was settled and the return became clear (C9.3); empty while
 *     findings are open
 * @param settled the time at which the finding was settled; empty in events of release 0.1
 */
@Wire("finding-reconfirmed")
public record FindingReconfirmed(
        ReturnFinding finding,
        Statement statement,
        List<ReturnFinding> left,
        Optional<LocalDate> clearOn,
        @Since("0.2") Optional<HappenedOn> settled)
        implements OrderEvent<ContractOrder> {
    private Confirmation reconfirmed(Confirmation confirmation) {
        Confirmation reconfirmed = confirmation
                .withFindings(left)
                .withClearOn(clearOn)
                .withLastTurn(turn -> finding.put()
                        .flatMap(put -> settled.map(when -> turn.settled(put, when)))
                        .orElse(turn));
        return left.isEmpty() ? reconfirmed.nowReceived() : reconfirmed;
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(Confirmation.KEY, this::reconfirmed)
                .at(left.isEmpty() ? AgreementState.RETURNED : AgreementState.RECONFIRMING);
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement);
    }
}
