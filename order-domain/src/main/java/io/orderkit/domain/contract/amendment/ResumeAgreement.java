package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/**
 * The command that advances a changed order to its latest approval that is still valid (X8). A change voids only the
 * approvals of C5, C6 and C7 that it affects. Once the prices are approved again, the order skips ahead to the latest
 * valid approval.
 */
@Wire("resume-agreement")
public record ResumeAgreement() implements Command<ContractOrder> {
    /** Returns the command that advances the order once C5 is complete, if a later approval is still valid. */
    public static Optional<DueCommand> due(ContractOrder order, Moment moment) {
        return order.isAt(AgreementState.PRICED) && to(order) != AgreementState.PRICED
                ? Optional.of(new DueCommand(new ResumeAgreement(), "r" + order.revision()))
                : Optional.empty();
    }

    private static AgreementState to(ContractOrder order) {
        return RemainingApprovals.carry(order, Amendment.of(order).resumesAt().orElse(AgreementState.PRICED));
    }

    @Override
    public List<AgreementResumed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new AgreementResumed(to(order)));
    }
}
