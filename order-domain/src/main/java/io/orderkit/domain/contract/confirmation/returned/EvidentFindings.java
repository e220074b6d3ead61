package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The faults that the library detects in a returned document without help from an agent (C9). */
final class EvidentFindings {
    private EvidentFindings() {}

    static List<ReturnFinding> of(ContractOrder order, ReturnedPaper paper) {
        List<ReturnFinding> evident = new ArrayList<>();
        int version = Confirmation.of(order).version();
        Statement statement = paper.statement();
        if (paper.version() != version) {
            evident.add(new ReturnFinding(ReturnFinding.Kind.OTHER_VERSION, paper.version() + " / " + version));
        }
        if (!statement.isWritten()) {
            evident.add(new ReturnFinding(ReturnFinding.Kind.NOT_SIGNED, String.join(", ", statement.missing())));
            return evident;
        }
        if (!DesignatedSigner.hasSigned(order, statement.signedBy())) {
            evident.add(new ReturnFinding(ReturnFinding.Kind.OTHER_SIGNER, ""));
        }
        statement
                .signedOn()
                .filter(signed -> isOfAnotherTime(signed, order, paper))
                .ifPresent(signed ->
                        evident.add(new ReturnFinding(ReturnFinding.Kind.DATE_OF_SIGNATURE, signed.toString())));
        return evident;
    }

    /**
     * Returns whether the document is dated before the version was sent, or after the document arrived. A date without
     * a time is accepted if it is at most one day outside the limits (X11).
     */
    private static boolean isOfAnotherTime(LocalDate signed, ContractOrder order, ReturnedPaper paper) {
        boolean early = ReturnTimes.first(order)
                .map(ConfirmationSending::sentOn)
                .filter(sent -> HappenedOn.on(signed).isBefore(sent))
                .isPresent();
        return early || HappenedOn.on(signed).isAfter(paper.arrived());
    }
}
