package io.orderkit.domain.contract.person;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
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
 * X13: the production supervisor puts somebody else in the place of the person in charge. Items that the predecessor marked clear stay clear.
 *
 * @param successor who may sign from now on
 * @param reason why
 */
@Wire("replace-person-in-charge")
public record ReplacePersonInCharge(ActorId successor, String reason) implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when it gives no reason */
    public ReplacePersonInCharge {
        reason = Names.required("reason of the replacement", reason);
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.PRODUCTION, successor);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        Production.of(order)
                                .personInCharge()
                                .filter(successor::equals)
                                .isPresent(),
                        ReplacementRefusal.SUCCESSOR_IS_PREDECESSOR,
                        "found",
                        successor)
                .list();
    }

    @Override
    public List<PersonInChargeReplaced> decide(ContractOrder order, Deciding deciding) {
        ActorId predecessor = Production.of(order).personInCharge().orElseThrow();
        return List.of(new PersonInChargeReplaced(predecessor, successor, deciding.by(), reason));
    }
}
