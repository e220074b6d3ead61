package io.orderkit.processtests.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Role;
import io.orderkit.testkit.scenario.Cast;
import io.orderkit.testkit.walk.Dice;
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
    /** Moves in a row without anything new after which the search ends. */
    private static final int PATIENCE = 300;

    private static final int MOST_MOVES = 60_000;

    /** The same search every time, unless -Dorderkit.seed asks for another. */
    private static final long USUAL_SEED = 20_260_302;

    private static Matrix<ContractOrder> matrix;
    private static Search<ContractOrder> search;
    private static OpenSteps<ContractOrder> openSteps;

    @BeforeAll
    static void search() {
        long seed = Long.getLong("orderkit.seed", USUAL_SEED);
        System.out.println("handbook matrix: seed " + seed + " (-Dorderkit.seed=" + seed + " searches so again)");
        Oracle<ContractOrder> oracle =
                Oracle.of(Sheet.named("handbook-matrix.csv"), ContractProcess.standard(), ContractWords.words());
        Dice dice = new Dice(seed);
        ContractLife life = new ContractLife(dice);
        matrix = new Matrix<>(oracle, cast());
        search = new Search<>(matrix, life, dice);
        for (Channel channel : Channel.values()) {
            search.from(life.expected(channel)).from(life.expectedWithoutReturn(channel));
        }
        search.untilNothingNewIn(PATIENCE, MOST_MOVES);
        System.out.println(matrix + "\n" + search);
        openSteps = new OpenSteps<>(ContractProcess.standard(), life, cast().values());
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
    @DisplayName("show no step as open to somebody who could put in whatever he likes, and be refused")
    void whatIsOpenCanBeTaken() {
        search.found().forEach(openSteps::show);
        System.out.println(openSteps.taken() + " open steps taken");
        assertThat(openSteps.closed())
                .as("open by the table, and no input is accepted: a gate is missing, or the moves are too narrow")
                .isEmpty();
    }

    /** One in each role, those whom the handbook names as persons, and some who only look like them. */
    private static Map<String, Actor> cast() {
        Map<String, Actor> cast = new LinkedHashMap<>();
        cast.put("the order's salesperson", Cast.SALESPERSON);
        cast.put("another salesperson", Cast.OTHER_SALESPERSON);
        cast.put("the order's salesperson, acting as supervisor", in(Cast.SALESPERSON, Role.CS_SUPERVISOR));
        cast.put("the order's salesperson, an agent too", in(Cast.SALESPERSON, Role.SALESPERSON, Role.CS_AGENT));
        cast.put("the order's salesperson, acting as agent", in(Cast.SALESPERSON, Role.CS_AGENT));
        cast.put("an agent, entrusted or not", Cast.AGENT);
        cast.put("another agent, entrusted or not", Cast.OTHER_AGENT);
        cast.put("an agent whom nobody entrusted", Actor.of("third-agent", Role.CS_AGENT));
        cast.put(
                "an agent who says that he acts for the salesperson",
                for_("third-agent", Role.CS_AGENT, "salesperson"));
        cast.put("the order's customer", Actor.of("customer-1", Role.CUSTOMER));
        cast.put("somebody of the order's customer", Cast.CUSTOMER);
        cast.put("another customer", Actor.of("customer-2", Role.CUSTOMER));
        cast.put("somebody of another customer", for_("customer", Role.CUSTOMER, "customer-2"));
        cast.put("a person in charge", Cast.PRODUCTION);
        cast.put("somebody else in production", Actor.of("machine-minder", Role.PRODUCTION));
        cast.put("the order's delivery person", Cast.DRIVER);
        cast.put("another delivery person", Actor.of("other-driver", Role.DELIVERY_PERSON));
        cast.put("the order's delivery person, acting as clerk", in(Cast.DRIVER, Role.DELIVERY_CLERK));
        Arrays.asList(
                        Cast.ASSISTANT,
                        Cast.SUPERVISOR,
                        Cast.DIRECTOR,
                        Cast.TECHNICAL,
                        Cast.PRODUCTION_SUPERVISOR,
                        Cast.QUALITY,
                        Cast.WAREHOUSE,
                        Cast.FINANCE,
                        Cast.CLERK,
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
