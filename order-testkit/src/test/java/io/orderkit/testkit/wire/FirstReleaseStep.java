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
import java.util.List;

/** A step of an adopter's process, as it was in the first release. */
final class FirstReleaseStep {
    private FirstReleaseStep() {}

    /** A load to hoist. */
    @Wire("acme:load")
    public record Load(String size, Grip grip) {}

    /** The method of securing a load. */
    public enum Grip {
        HOOK
    }

    /** The command. */
    @Wire("acme:hoist")
    public record Hoist(Load load, Personal<String> by) implements Command<ContractOrder> {
        @Override
        public List<Hoisted> decide(ContractOrder order, Deciding deciding) {
            return List.of(new Hoisted(load, by));
        }
    }

    /** The event. */
    @Wire("acme:hoisted")
    public record Hoisted(Load load, Personal<String> by) implements OrderEvent<ContractOrder> {
        @Override
        public ContractOrder applyTo(ContractOrder order) {
            return order;
        }
    }

    static ProcessDefinition<ContractOrder> process() {
        return ContractProcess.standard()
                .extend("acme", 1)
                .step("H1", Hoist.class)
                .by(Role.CS_AGENT)
                .emits(Hoisted.class)
                .end()
                .words(Wording.from(FirstReleaseStep.class, "hoist"))
                .build();
    }
}
