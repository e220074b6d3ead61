package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.time.bounds.TimeBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command by which CS checks the returned document (C9). The library itself detects a missing signature, a wrong
 * signer, a wrong version, and an impossible date of signature. The library records these findings even if the agent
 * does not report them.
 *
 * @param findings the agent's findings, each with the time at which the customer was asked about the finding (C9.3)
 */
@Wire("check-return")
public record CheckReturn(List<ReturnFinding> findings) implements Command<ContractOrder> {
    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return Confirmation.of(order).paper().map(ReturnedPaper::arrived).stream()
                .toList();
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections();
        findings.forEach(finding -> finding.put()
                .ifPresent(put -> objections.and(BackDating.refusals(order, put, CheckReturn.class, deciding))));
        return objections.list();
    }

    @Override
    public List<ReturnChecked> decide(ContractOrder order, Deciding deciding) {
        ReturnedPaper paper = Confirmation.of(order).paper().orElseThrow();
        HappenedOn now = ReturnTimes.first(order)
                .map(sending -> sending.at(deciding.now()))
                .orElseGet(() -> TimeBounds.now(deciding));
        List<ReturnFinding> found = new ArrayList<>();
        findings.forEach(named -> found.add(named.put(named.put().orElse(now).noLaterThan(now))));
        EvidentFindings.of(order, paper).stream()
                .filter(evident -> findings.stream().noneMatch(named -> named.kind() == evident.kind()))
                .forEach(evident -> found.add(evident.put(now)));
        return List.of(new ReturnChecked(
                found, found.isEmpty() ? Optional.of(ClearDay.ofArrival(order, paper)) : Optional.empty()));
    }
}
