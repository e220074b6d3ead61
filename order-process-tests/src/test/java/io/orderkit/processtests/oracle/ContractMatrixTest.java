package io.orderkit.processtests.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Role;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.walk.SeededChoice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The contract process and the handbook's sheet")
class ContractMatrixTest {
    /** The search ends after this number of consecutive moves without a new case. */
    private static final int PATIENCE = 300;

    private static final int MOST_MOVES = 60_000;

    /** The default seed of the search; {@code -Dorderkit.seed} overrides it. */
    private static final long USUAL_SEED = 20_260_302;

    private static StepMatrix<ContractOrder> matrix;
    private static OrderSearch<ContractOrder> search;
    private static OpenStepCheck<ContractOrder> openSteps;

    @BeforeAll
    static void search() {
        long seed = Long.getLong("orderkit.seed", USUAL_SEED);
        System.out.println("handbook matrix: seed " + seed + " (-Dorderkit.seed=" + seed + " searches so again)");
        Oracle<ContractOrder> oracle = Oracle.of(
                HandbookSheet.named("handbook-matrix.csv").asFarAsBuilt(NotBuiltYet.of("handbook-matrix.csv")),
                ContractProcess.standard(),
                ContractSheetWords.words());
        SeededChoice dice = new SeededChoice(seed);
        RandomContractSteps life = new RandomContractSteps(dice);
        matrix = new StepMatrix<>(oracle, cast());
        search = new OrderSearch<>(matrix, life, dice);
        for (Channel channel : Channel.handbook()) {
            search.from(life.expected(channel))
                    .from(life.expectedWithoutReturn(channel))
                    .from(life.expectedWithDeposit(channel))
                    .from(life.expectedWithLaterDate(channel))
                    .from(life.expectedWithLateNotice(channel))
                    .from(life.expectedUnderStrictRules(channel));
        }
        search.untilNothingNewIn(PATIENCE, MOST_MOVES);
        System.out.println(matrix + "\n" + search);
        openSteps = new OpenStepCheck<>(ContractProcess.standard(), life, cast().values());
    }

    @Test
    @Tag("X1")
    @Tag("X2")
    @Tag("X4")
    @DisplayName("say the same of every step, in every position, for everybody")
    void sayTheSame() {
        assertThat(matrix.differences())
                .as("the table answers otherwise than the sheet, which is written from the requirements")
                .isEmpty();
        assertThat(matrix.coverage().missing())
                .as("never met, and so not compared")
                .isEmpty();
    }

    @Test
    @Tag("X4")
    @DisplayName("show no step as open whose every input is refused")
    void whatIsOpenCanBeTaken() {
        search.found().forEach(openSteps::show);
        System.out.println(openSteps.taken() + " open steps taken");
        assertThat(openSteps.closed())
                .as("open by the table, and no input is accepted: a gate is missing, or the moves are too narrow")
                .isEmpty();
    }

    /**
     * Returns actors in all roles, including the people named in the handbook. Some actors have only the id or
     * only the role of one of these people.
     */
    private static Map<String, Actor> cast() {
        Map<String, Actor> cast = new LinkedHashMap<>();
        cast.put("the order's salesperson", SampleActors.SALESPERSON);
        cast.put("another salesperson", SampleActors.OTHER_SALESPERSON);
        cast.put("the order's salesperson, acting as supervisor", in(SampleActors.SALESPERSON, Role.CS_SUPERVISOR));
        cast.put(
                "the order's salesperson, an agent too", in(SampleActors.SALESPERSON, Role.SALESPERSON, Role.CS_AGENT));
        cast.put("the order's salesperson, acting as agent", in(SampleActors.SALESPERSON, Role.CS_AGENT));
        cast.put("an agent, entrusted or not", SampleActors.AGENT);
        cast.put("another agent, entrusted or not", SampleActors.OTHER_AGENT);
        cast.put("an agent whom nobody entrusted", Actor.of("third-agent", Role.CS_AGENT));
        cast.put("an agent who claims to act for the salesperson", for_("third-agent", Role.CS_AGENT, "salesperson"));
        cast.put("the order's customer", Actor.of("customer-1", Role.CUSTOMER));
        cast.put("somebody of the order's customer", SampleActors.CUSTOMER);
        cast.put("another customer", Actor.of("customer-2", Role.CUSTOMER));
        cast.put("somebody of another customer", for_("customer", Role.CUSTOMER, "customer-2"));
        cast.put("a person in charge", SampleActors.PRODUCTION);
        cast.put("somebody else in production", Actor.of("machine-minder", Role.PRODUCTION));
        cast.put("the order's delivery person", SampleActors.DRIVER);
        cast.put("another delivery person", Actor.of("other-driver", Role.DELIVERY_PERSON));
        cast.put("the order's delivery person, acting as clerk", in(SampleActors.DRIVER, Role.DELIVERY_CLERK));
        Arrays.asList(
                        SampleActors.ASSISTANT,
                        SampleActors.SUPERVISOR,
                        SampleActors.DIRECTOR,
                        SampleActors.TECHNICAL,
                        SampleActors.PRODUCTION_SUPERVISOR,
                        SampleActors.QUALITY,
                        SampleActors.WAREHOUSE,
                        SampleActors.FINANCE,
                        SampleActors.CLERK,
                        Actor.of("signer", Role.DESIGNATED_SIGNER),
                        Actor.of("carrier", Role.CARRIER),
                        Actor.of("member", Role.MEMBER),
                        Actor.of("administrator", Role.MALL_ADMINISTRATOR),
                        Actor.of("logistics", Role.LOGISTICS),
                        Actor.SYSTEM)
                .forEach(actor -> cast.put(actor.id().value(), actor));
        return cast;
    }

    private static Actor in(Actor person, Role... roles) {
        return new Actor(person.id(), Set.of(roles), Optional.empty());
    }

    private static Actor for_(String person, Role role, String whom) {
        return new Actor(new ActorId(person), Set.of(role), Optional.of(new ActorId(whom)));
    }
}
