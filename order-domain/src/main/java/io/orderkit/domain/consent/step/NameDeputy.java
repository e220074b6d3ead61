package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.ConsentRefusal;
import io.orderkit.domain.consent.DeputyNamed;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.KernelName;
import java.util.List;
import java.util.Optional;

/**
 * The command by which a person assigned to the order names a deputy who may consent for them (X9). The deputy may act
 * only on proposals made after the appointment.
 *
 * @param deputy the new deputy; empty to withdraw the appointment
 * @param <O> the type of the order
 */
@KernelName
@Wire("name-deputy")
public record NameDeputy<O extends Order<O>>(Optional<ActorId> deputy) implements Command<O> {
    @Override
    public List<NamedPerson> namedPersons() {
        return deputy.map(NamedPerson::any).stream().toList();
    }

    @Override
    public List<Refusal> check(O order, Deciding deciding) {
        return new Objections()
                .when(
                        deputy.filter(deciding.by()::equals).isPresent(),
                        ConsentRefusal.DEPUTY_FOR_ONESELF,
                        "actor",
                        deciding.by())
                .list();
    }

    @Override
    public List<DeputyNamed<O>> decide(O order, Deciding deciding) {
        return List.of(new DeputyNamed<>(deciding.by(), deputy));
    }

    /** Returns the parameterised command class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<NameDeputy<O>> type() {
        return (Class<NameDeputy<O>>) (Class<?>) NameDeputy.class;
    }
}
