package io.orderkit.domain.contract.person;

import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.person.ReplacementRefusal;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which the marketing director assigns another salesperson to the order (X13). Open obligations, queries
 * and consents pass to the successor.
 *
 * @param successor the new salesperson
 * @param keepsDelegations whether the agents to whom the predecessor entrusted the order remain entrusted with it
 *     (C2.3)
 * @param reason the reason
 */
@Wire("replace-salesperson")
public record ReplaceSalesperson(ActorId successor, boolean keepsDelegations, String reason)
        implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public ReplaceSalesperson {
        reason = Names.required("reason for the replacement", reason);
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.SALESPERSON, successor);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        OrderIntake.of(order)
                                .salesperson()
                                .filter(successor::equals)
                                .isPresent(),
                        ReplacementRefusal.SUCCESSOR_IS_PREDECESSOR,
                        "found",
                        successor)
                .list();
    }

    @Override
    public List<SalespersonReplaced> decide(ContractOrder order, Deciding deciding) {
        return List.of(new SalespersonReplaced(
                OrderIntake.of(order).salesperson(), successor, keepsDelegations, deciding.by(), reason));
    }
}
