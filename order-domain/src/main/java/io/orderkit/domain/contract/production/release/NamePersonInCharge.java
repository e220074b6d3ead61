package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C10: the production supervisor names who may sign in his place.
 *
 * @param person who
 */
@Wire("name-person-in-charge")
public record NamePersonInCharge(ActorId person) implements Command<ContractOrder> {
    @Override
    public List<NamedPerson> namedPersons() {
        return NamedPerson.only(Role.PRODUCTION, person);
    }

    @Override
    public List<PersonInChargeNamed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PersonInChargeNamed(deciding.by(), person));
    }
}
