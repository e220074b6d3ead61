package io.orderkit.testkit.wire;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.domain.wire.Formerly;
import io.orderkit.domain.wire.Since;
import io.orderkit.domain.wire.WireChange;
import java.util.List;
import java.util.Optional;

/**
 * The adopter's step as it is in the second release, with changed names, a restructured load and an additional field. The adopter's process
 * registers the upcaster for this step.
 */
final class SecondReleaseStep {
    private static final WireChange LOAD = WireChange.of("acme:load", 1, old -> old.renamed("size", "length"))
            .back(today -> today.renamed("length", "size"));

    private SecondReleaseStep() {}

    /** A load to lift. */
    @Wire(value = "acme:load", schema = 2)
    public record Load(String length, Grip grip) {}

    /** The method of securing a load. */
    public enum Grip {
        @Formerly("hook")
        CLAW
    }

    /** The command. */
    @Wire("acme:lift")
    @Formerly("acme:hoist")
    public record Lift(
            Load load, Personal<String> by, @Since("0.2") Optional<String> note) implements Command<ContractOrder> {
        @Override
        public List<Lifted> decide(ContractOrder order, Deciding deciding) {
            return List.of(new Lifted(load, by));
        }
    }

    /** The event. */
    @Wire("acme:lifted")
    @Formerly("acme:hoisted")
    public record Lifted(Load load, Personal<String> by) implements OrderEvent<ContractOrder> {
        @Override
        public ContractOrder applyTo(ContractOrder order) {
            return order;
        }
    }

    static ProcessDefinition<ContractOrder> process() {
        return ContractProcess.standard()
                .extend("acme", 2)
                .step("H1", Lift.class)
                .by(Role.CS_AGENT)
                .emits(Lifted.class)
                .end()
                .changes(LOAD)
                .words(Wording.from(SecondReleaseStep.class, "lift"))
                .build();
    }
}
