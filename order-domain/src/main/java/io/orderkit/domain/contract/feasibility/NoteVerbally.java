package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C6.3, C7: something was said and not written. It is kept, and satisfies no step that asks for writing.
 *
 * @param by who said it
 * @param said what; a free text, which is kept as it is and is not sealed: no name belongs in it
 */
@Wire("note-verbally")
public record NoteVerbally(Personal<String> by, String said) implements Command<ContractOrder> {
    @Override
    public List<VerballyNoted> decide(ContractOrder order, Deciding deciding) {
        return List.of(new VerballyNoted(by, said));
    }
}
