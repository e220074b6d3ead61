package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command that records a verbal statement (C6.3, C7). It is kept, and satisfies no step that requires writing.
 *
 * @param by the person who made it
 * @param said the statement; a free text that is kept unsealed, so it must contain no name
 */
@Wire("note-verbally")
public record NoteVerbally(Personal<String> by, String said) implements Command<ContractOrder> {
    @Override
    public List<VerballyNoted> decide(ContractOrder order, Deciding deciding) {
        return List.of(new VerballyNoted(by, said));
    }
}
