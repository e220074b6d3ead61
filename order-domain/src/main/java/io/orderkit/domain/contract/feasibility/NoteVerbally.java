package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command that records a verbal statement about an order (C6.3, C7). The statement is kept, but does not satisfy
 * any step that requires writing.
 *
 * @param by the person who made the statement
 * @param said the text of the statement, which is not treated as personal data and so must not contain a name
 */
@Wire("note-verbally")
public record NoteVerbally(Personal<String> by, String said) implements Command<ContractOrder> {
    @Override
    public List<VerballyNoted> decide(ContractOrder order, Deciding deciding) {
        return List.of(new VerballyNoted(by, said));
    }
}
