package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.dates.DaysLate;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.Proof;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * C9: a finding is settled with the customer: what was sent stands. A term that the customer wants changed is a change of the
 * order (X8), never an edit of the returned paper; a missing or unclear signature needs a new paper.
 *
 * @param finding which finding
 * @param statement the customer's written word that the confirmation stands as sent
 */
@Wire("reconfirm-finding")
public record ReconfirmFinding(ReturnFinding finding, Statement statement) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        String kind = "@finding." + Names.kebab(finding.kind());
        return new Objections()
                .when(
                        !Confirmation.of(order).findings().contains(finding),
                        ConfirmationRefusal.FINDING_NOT_OPEN,
                        "finding",
                        kind)
                .when(
                        finding.kind().needsNewPaper() && Confirmation.of(order).aWordWillDo(),
                        ConfirmationRefusal.FINDING_NEEDS_NEW_PAPER,
                        "finding",
                        kind)
                .and(Proof.written(ConfirmationRefusal.RETURN_WRITING_MISSING, statement))
                .list();
    }

    @Override
    public List<FindingReconfirmed> decide(ContractOrder order, Deciding deciding) {
        List<ReturnFinding> left = Confirmation.of(order).findings().stream()
                .filter(finding -> !finding.equals(this.finding))
                .toList();
        return List.of(new FindingReconfirmed(
                this.finding,
                statement,
                left,
                left.isEmpty() ? Optional.of(DaysLate.today(order, deciding.moment())) : Optional.empty()));
    }
}
