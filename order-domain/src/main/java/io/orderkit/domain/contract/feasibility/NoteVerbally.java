package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command that records an oral statement about an order (C6.3, C7). The statement is stored, but it is not enough
 * for a step that requires a written statement.
 *
 * @param by the person who made the statement
 * @param said the text of the statement, which must not contain names because it is not treated as personal data
 */
@Wire("note-verbally")
public record NoteVerbally(Personal<String> by, String said) implements Command<ContractOrder> {
    @Override
    public List<VerballyNoted> decide(ContractOrder order, Deciding deciding) {
        return List.of(new VerballyNoted(by, said));
    }
}
