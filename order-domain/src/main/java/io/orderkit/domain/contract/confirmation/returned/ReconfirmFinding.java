package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;

/**
 * The command that settles a finding because the customer has declared the confirmation valid as sent (C9). If the
 * customer wants a different term, the order must be changed (X8); the returned document is never edited. If the
 * signature is missing or unclear, a new document is required.
 *
 * @param finding the finding
 * @param statement the customer's written statement that the confirmation is valid as sent
 * @param settled the time at which the finding was settled; if absent, the current time. Waiting days are counted up to
 *     the day on which the finding was settled (C9.3)
 * @param outcome the customer's answer to the finding; if absent, the confirmation is valid as sent
 */
@Wire("reconfirm-finding")
public record ReconfirmFinding(
        ReturnFinding finding,
        Statement statement,
        @Since("0.2") Optional<HappenedOn> settled,
        @Since("0.2") Optional<FindingOutcome> outcome)
        implements Command<ContractOrder> {
    /** Creates the command for a finding that is settled now because the confirmation is valid as sent. */
    public ReconfirmFinding(ReturnFinding finding, Statement statement) {
        this(finding, statement, Optional.empty(), Optional.empty());
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return Confirmation.of(order).paper().map(ReturnedPaper::arrived).stream()
                .toList();
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        String kind = "@finding." + Names.kebab(finding.kind());
        Optional<ReturnFinding> open = open(order);
        Objections objections = new Objections()
                .when(open.isEmpty(), ConfirmationRefusal.FINDING_NOT_OPEN, "finding", kind)
                .when(
                        finding.kind().needsNewPaper() && Confirmation.of(order).aWordWillDo(),
                        ConfirmationRefusal.FINDING_NEEDS_NEW_PAPER,
                        "finding",
                        kind)
                .when(
                        outcome.filter(FindingOutcome::isChange).isPresent(),
                        ConfirmationRefusal.FINDING_IS_A_CHANGE,
                        "finding",
                        kind,
                        "step",
                        "@step.change-order")
                .and(WrittenProof.written(ConfirmationRefusal.RETURN_WRITING_MISSING, statement));
        settled.ifPresent(when -> {
            objections.and(BackDating.refusals(order, when, ReconfirmFinding.class, deciding));
            open.flatMap(ReturnFinding::put)
                    .ifPresent(put -> objections.when(
                            when.isBefore(put, deciding.moment().calendar().zone()),
                            KernelRefusal.HAPPENED_TOO_EARLY,
                            "found",
                            when,
                            "expected",
                            put));
        });
        return objections.list();
    }

    private Optional<ReturnFinding> open(ContractOrder order) {
        return Confirmation.of(order).findings().stream()
                .filter(finding::isSame)
                .findFirst();
    }

    @Override
    public List<FindingReconfirmed> decide(ContractOrder order, Deciding deciding) {
        ReturnFinding open = open(order).orElseThrow();
        List<ReturnFinding> left = Confirmation.of(order).findings().stream()
                .filter(each -> !each.isSame(finding))
                .toList();
        HappenedOn now = ReturnTimes.first(order)
                .map(sending -> sending.at(deciding.now()))
                .orElseGet(() -> TimeBounds.now(deciding));
        HappenedOn when = settled.orElse(now).noLaterThan(now);
        return List.of(new FindingReconfirmed(
                open,
                statement,
                left,
                left.isEmpty() ? Optional.of(ClearDay.of(order, when)) : Optional.empty(),
                Optional.of(when)));
    }
}
