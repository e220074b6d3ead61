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
 * The command by which the production supervisor replaces the person in charge (X13). Order items that the predecessor
 * has marked as clear remain marked as clear.
 *
 * @param successor the new person in charge, who can sign from now on
 * @param reason the reason
 */
@Wire("replace-person-in-charge")
public record ReplacePersonInCharge(ActorId successor, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public ReplacePersonInCharge {
        reason = Names.required("reason for the replacement", reason);
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
