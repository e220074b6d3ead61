package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * C9: CS checks the returned paper. What the library can see for itself (no signature, another signer, another version) is
 * found even when the agent does not name it.
 *
 * @param findings what the agent found
 */
@Wire("check-return")
public record CheckReturn(List<ReturnFinding> findings) implements Command<ContractOrder> {
    @Override
    public List<ReturnChecked> decide(ContractOrder order, Deciding deciding) {
        ReturnedPaper paper = Confirmation.of(order).paper().orElseThrow();
        List<ReturnFinding> findings = new ArrayList<>(this.findings);
        evident(order, paper).stream()
                .filter(evident -> this.findings.stream().noneMatch(named -> named.kind() == evident.kind()))
                .forEach(findings::add);
        return List.of(
                new ReturnChecked(findings, findings.isEmpty() ? Optional.of(paper.arrivedOn()) : Optional.empty()));
    }

    private static List<ReturnFinding> evident(ContractOrder order, ReturnedPaper paper) {
        List<ReturnFinding> evident = new ArrayList<>();
        int version = Confirmation.of(order).version();
        if (paper.version() != version) {
            evident.add(new ReturnFinding(ReturnFinding.Kind.OTHER_VERSION, paper.version() + " / " + version));
        }
        if (!paper.statement().isWritten()) {
            evident.add(new ReturnFinding(
                    ReturnFinding.Kind.NOT_SIGNED,
                    String.join(", ", paper.statement().missing())));
        } else if (!paper.statement().signedBy().equals(order.content().designatedSigner())) {
            evident.add(new ReturnFinding(ReturnFinding.Kind.OTHER_SIGNER, ""));
        }
        return evident;
    }
}
