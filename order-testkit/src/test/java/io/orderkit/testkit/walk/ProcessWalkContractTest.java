package io.orderkit.testkit.walk;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.contract.amendment.AmendmentRefusal;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.ProcessTable;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.testkit.scenario.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The walk of a process")
class ProcessWalkContractTest {
    private static final Parts.Key<Integer> HOISTS = new Parts.Key<>("acme:hoists", 0);
    private static final AtomicInteger CRANE = new AtomicInteger();
    private static final PlanFacts PLAN = new PlanFacts(
            Tier.B,
            "production",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Returns the walk contract for an extension with one additional step. */
    private static ContractWalkContract walked(
            UnaryOperator<ProcessTable<ContractOrder>> more, Hoist move, Set<Class<? extends OrderCommand>> never) {
        ProcessDefinition<ContractOrder> process = more.apply(ContractProcess.standard()
                        .extend("acme", 1)
                        .step("H1", Hoist.class)
                        .by(Role.CS_AGENT)
                        .emits(Hoisted.class)
                        .end()
                        .words(Wording.from(ProcessWalkContractTest.class, "crane")))
                .build();
        ContractWalkContract contract = new ContractWalkContract() {
            @Override
            protected ProcessDefinition<ContractOrder> process() {
                return process;
            }

            @Override
            protected List<Act> ownMoves(ContractOrder order, Moment moment) {
                return List.of(by(AGENT).does(move));
            }

            @Override
            protected Set<Class<? extends OrderCommand>> neverTaken() {
                return never;
            }

            @Override
            protected int mostWalks() {
                return 60;
            }
        };
        contract.walk();
        return contract;
    }

    private static ContractWalkContract walked(UnaryOperator<ProcessTable<ContractOrder>> more) {
        return walked(more, new Hoist(Mistake.NONE), Set.of());
    }

    private static Gate<ContractOrder> shut(RefusalCode reason) {
        return Gate.named("acme:shut", (ContractOrder order, Moment moment) -> List.of(Refusal.gate(reason)));
    }

    @Test
    @DisplayName("finds nothing wrong with a step that does no harm")
    void harmless() {
        ContractWalkContract walked = walked(table -> table);
        assertThatCode(walked::nothingBreaks).doesNotThrowAnyException();
        assertThatCode(walked::staysOpen).doesNotThrowAnyException();
        assertThatCode(walked::everythingIsWorded).doesNotThrowAnyException();
        assertThatCode(walked::goodEndIsReached).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("finds a gate that never opens: the steps behind it are not taken, and no order comes to a good end")
    void neverOpens() {
        ContractWalkContract walked = walked(table ->
                table.refine(IssueProductionOrder.class, issue -> issue.gate(shut(AmendmentRefusal.GOODS_HAVE_LEFT))));
        assertThatThrownBy(walked::everyStepIsTaken).hasMessageContaining("issue-production-order");
        assertThatThrownBy(walked::goodEndIsReached).hasMessageContaining("orders that ended at CLOSED");
    }

    @Test
    @DisplayName("finds that an order can no longer be cancelled, and for whom")
    void cannotBeCancelled() {
        ContractWalkContract walked = walked(table ->
                table.refine(CancelOrder.class, cancel -> cancel.gate(shut(AmendmentRefusal.GOODS_HAVE_LEFT))));
        assertThatThrownBy(walked::staysOpen).hasMessageContainingAll("X8 CancelOrder", "cs-agent", "goods-have-left");
    }

    @Test
    @DisplayName("finds a sentence with a hole")
    void hole() {
        ContractWalkContract walked =
                walked(table -> table.refine(ReadBack.class, read -> read.gate(shut(KernelRefusal.WRONG_POSITION))));
        assertThatThrownBy(walked::everythingIsWorded).hasMessageContaining("{track}");
    }

    @Test
    @DisplayName("finds a debt without prefix and words")
    void bareDebt() {
        ContractWalkContract walked = walked(table ->
                table.owes((order, moment) -> List.of(Obligation.document("crane-papers", "H1", Role.WAREHOUSE))));
        assertThatThrownBy(walked::everythingIsWorded).hasMessageContaining("obligation.crane-papers");
        assertThatThrownBy(walked::debtsHaveThePrefix).hasMessageContaining("obligation.crane-papers");
    }

    @Test
    @DisplayName("finds an event that does not give the same order each time")
    void notPure() {
        assertThatThrownBy(walked(table -> table, new Hoist(Mistake.COUNTS_ITSELF), Set.of())::nothingBreaks)
                .hasMessageContainingAll("walk 2026", "lead to the decided order");
    }

    @Test
    @DisplayName("finds an event with two intents under one key")
    void sameKey() {
        assertThatThrownBy(walked(table -> table, new Hoist(Mistake.SHOUTS_TWICE), Set.of())::nothingBreaks)
                .hasMessageContaining("each intent of the event has a key of its own");
    }

    @Test
    @DisplayName("finds an event that tells somebody something of which no row says so")
    void unannounced() {
        assertThatThrownBy(walked(table -> table, new Hoist(Mistake.SHOUTS), Set.of())::nothingBreaks)
                .hasMessageContaining("a row tells(\"hoisted\", …) that allows [warehouse]");
    }

    @Test
    @DisplayName("finds a step that asks the rules what its row does not name")
    void unnamedQuestion() {
        assertThatThrownBy(walked(table -> table, new Hoist(Mistake.ASKS), Set.of())::nothingBreaks)
                .hasMessageContaining("the row of acme:hoist, or one of its gates, names each question")
                .hasMessageContaining(PlanFacts.class.getName());
    }

    @Test
    @DisplayName("finds a step that was said to be never taken, and is")
    void takenAllTheSame() {
        assertThatThrownBy(walked(table -> table, new Hoist(Mistake.NONE), Set.of(ReadBack.class))::everyStepIsTaken)
                .hasMessageContaining("read-back");
    }

    @Test
    @DisplayName("finds a refusal of the extension that nothing provokes")
    void neverGiven() {
        assertThatThrownBy(walked(table -> table.refuses(Crane.values()))::everyRefusalIsGiven)
                .hasMessageContaining("acme:too-heavy");
    }

    public enum Mistake {
        NONE,
        ASKS,
        COUNTS_ITSELF,
        SHOUTS,
        SHOUTS_TWICE
    }

    private enum Crane implements RefusalCode {
        TOO_HEAVY;

        @Override
        public String code() {
            return "acme:too-heavy";
        }

        @Override
        public String requirement() {
            return "H1";
        }
    }

    @Wire("acme:hoist")
    public record Hoist(Mistake mistake) implements Command<ContractOrder> {
        @Override
        public List<Hoisted> decide(ContractOrder order, Deciding deciding) {
            if (mistake == Mistake.ASKS) {
                deciding.policies().judge(PLAN);
            }
            return List.of(new Hoisted(mistake));
        }
    }

    @Wire("acme:hoisted")
    public record Hoisted(Mistake mistake) implements OrderEvent<ContractOrder> {
        @Override
        public ContractOrder applyTo(ContractOrder order) {
            return mistake == Mistake.COUNTS_ITSELF ? order.with(HOISTS, before -> CRANE.incrementAndGet()) : order;
        }

        @Override
        public List<Intent> intents() {
            Intent shout = new Intent.Communication("hoisted", Set.of(Role.WAREHOUSE), Map.of());
            return switch (mistake) {
                case SHOUTS -> List.of(shout);
                case SHOUTS_TWICE -> List.of(shout, shout);
                case NONE, ASKS, COUNTS_ITSELF -> List.of();
            };
        }
    }
}
