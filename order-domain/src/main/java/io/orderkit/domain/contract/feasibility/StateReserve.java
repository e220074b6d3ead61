package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which the technical department states the raw-material reserve in a signed document (C6.3).
 *
 * @param reserve the stated reserve
 * @param statement the reserve statement
 */
@Wire("state-reserve")
public record StateReserve(Reserve reserve, Statement statement) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        boolean expected = reserve.standing() == Reserve.Standing.EXPECTED;
        return new Objections()
                .and(WrittenProof.written(FeasibilityRefusal.RESERVE_WRITING_MISSING, statement))
                .when(expected != reserve.expectedOn().isPresent(), FeasibilityRefusal.RESERVE_DATE_MISSING)
                .list();
    }

    @Override
    public List<ReserveStated> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ReserveStated(order.revision(), reserve, statement));
    }
}
