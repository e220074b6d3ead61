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
 * The command by which the production supervisor names a person in charge, who can sign as deputy (C10).
 *
 * @param person the person
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
