package io.orderkit.processtests.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SettablePolicies;
import io.orderkit.testkit.walk.SeededChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The mall and the handbook's sheet")
class MallMatrixTest {
    /** The search ends after this number of consecutive moves without a new case. */
    private static final int PATIENCE = 300;

    private static final int MOST_MOVES = 60_000;

    /** The default seed of the search; {@code -Dorderkit.seed} overrides it. */
    private static final long USUAL_SEED = 20_260_302;

    private static StepMatrix<MallOrder> matrix;
    private static OrderSearch<MallOrder> search;
    private static OpenStepCheck<MallOrder> openSteps;

    @BeforeAll
    static void search() {
        long seed = Long.getLong("orderkit.seed", USUAL_SEED);
        System.out.println(
                "handbook matrix of the mall: seed " + seed + " (-Dorderkit.seed=" + seed + " searches so again)");
        Oracle<MallOrder> oracle = Oracle.of(
                HandbookSheet.named("handbook-matrix-mall.csv")
                        .asFarAsBuilt(NotBuiltYet.of("handbook-matrix-mall.csv")),
                MallProcess.standard(),
                MallSheetWords.words());
        SeededChoice dice = new SeededChoice(seed);
        RandomMallSteps life = new RandomMallSteps(dice);
        matrix = new StepMatrix<>(oracle, cast());
        search = new OrderSearch<>(matrix, life, dice);
        search.from(List.of(
                RandomMallSteps.begin(new HandbookPolicies()),
                RandomMallSteps.begin(SettablePolicies.likeTheHandbook().membersChangeWithin(2)),
                RandomMallSteps.begin(SettablePolicies.likeTheHandbook().unpaidMallOrdersShip())));
        search.untilNothingNewIn(PATIENCE, MOST_MOVES);
        System.out.println(matrix + "\n" + search);
        openSteps = new OpenStepCheck<>(MallProcess.standard(), life, cast().values());
    }

    @Test
    @Tag("M1")
    @Tag("M2")
    @Tag("M3")
    @Tag("M4")
    @Tag("M5")
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
     * Returns actors in all roles, including the people named in the handbook. Some of the other actors have
     * only the id or only the role of one of these people.
     */
    private static Map<String, Actor> cast() {
        Map<String, Actor> cast = new LinkedHashMap<>();
        cast.put("the member", SampleActors.MEMBER);
        cast.put("another member", SampleActors.OTHER_MEMBER);
        cast.put("the member, acting as administrator", in(SampleActors.MEMBER, Role.MALL_ADMINISTRATOR));
        cast.put("an administrator", SampleActors.ADMINISTRATOR);
        cast.put("the packer, named or not", SampleActors.LOGISTICS);
        cast.put("another packer, named or not", SampleActors.OTHER_LOGISTICS);
        cast.put("a packer whom nobody named", Actor.of("third-packer", Role.LOGISTICS));
        cast.put("the packer, acting as finance", in(SampleActors.LOGISTICS, Role.FINANCE));
        cast.put("the driver", SampleActors.DRIVER);
        cast.put("another driver", SampleActors.OTHER_DRIVER);
        cast.put("the driver, acting as packer", in(SampleActors.DRIVER, Role.LOGISTICS));
        cast.put("finance", SampleActors.FINANCE);
        cast.put("a customer of the mill by the member's name", in(SampleActors.MEMBER, Role.CUSTOMER));
        cast.put("a customer service agent", SampleActors.AGENT);
        cast.put("the system", Actor.SYSTEM);
        return cast;
    }

    private static Actor in(Actor person, Role... roles) {
        return new Actor(person.id(), Set.of(roles), Optional.empty());
    }
}
