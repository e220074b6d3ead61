package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Occasion;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import java.util.List;
import java.util.Optional;

/**
 * X8: only the fields that a change has touched re-open C5, C6 or C7. Once the prices of a changed order are approved again, it goes
 * on by itself to where the approvals carry that were not touched.
 */
@Wire("resume-agreement")
public record ResumeAgreement() implements Command<ContractOrder> {
    /** Due at the end of C5, when something after it still holds. */
    public static Optional<Occasion> due(ContractOrder order, Moment moment) {
        return order.isAt(AgreementState.PRICED) && to(order) != AgreementState.PRICED
                ? Optional.of(new Occasion(new ResumeAgreement(), "r" + order.revision()))
                : Optional.empty();
    }

    private static AgreementState to(ContractOrder order) {
        return Approvals.carry(order, Amendment.of(order).resumesAt().orElse(AgreementState.PRICED));
    }

    @Override
    public List<AgreementResumed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new AgreementResumed(to(order)));
    }
}
