package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.everythingClear;
import static io.orderkit.processtests.contractprocess.SamplePapers.issued;
import static io.orderkit.processtests.contractprocess.SamplePapers.returned;
import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION_SUPERVISOR;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.dates.DatesPostponed;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.CorrectReturn;
import io.orderkit.domain.contract.confirmation.returned.ReturnCorrected;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests of corrections to a recorded signed return. In all of these tests, the confirmation is sent on Monday 2 March 2026, and the
 * scheduled date is 12 March.
 */
@Tag("X10")
@Tag("C9")
@DisplayName("X10: a return that was recorded wrong is put right")
class ReturnCorrectionTest {
    private static final CheckReturn CLEAR = new CheckReturn(List.of());
    private static final CorrectReturn NONE = new CorrectReturn(Optional.empty(), "it was of another order");

    private static ContractScenario awaited() {
        return given(aCustomerOf(Tier.A)).on("2026-03-02").comesTo(AgreementState.AWAITING_RETURN);
    }

    private static ContractScenario backOn5() {
        return awaited()
                .on("2026-03-05")
                .when(by(SALESPERSON).does(returned("2026-03-05")))
                .when(by(AGENT).does(CLEAR))
                .thenAt(AgreementState.RETURNED)
                .thenDaysLateAre(3);
    }

    private static CorrectReturn arrived(String day) {
        LocalDate on = LocalDate.parse(day);
        return new CorrectReturn(
                Optional.of(new ReturnedPaper(1, on, Statement.written("return", SampleOrder.SIGNER, on))),
                "the stamp of the post says otherwise");
    }

    @Test
    @Tag("C9.3")
    @DisplayName(
            "the paper is checked again, the days follow, a shift that was told is taken back, and what was recorded stays readable")
    void day() {
        ContractScenario scenario = backOn5()
                .on("2026-03-06")
                .when(by(SALESPERSON).does(arrived("2026-03-03")))
                .thenAt(AgreementState.RETURN_IN_CHECK)
                .thenDaysLateAre(1)
                .thenScheduledDateIs("2026-03-13")
                .thenTold("return-corrected", Role.SALESPERSON, Role.CS_AGENT, Role.CS_SUPERVISOR)
                .when(by(AGENT).does(CLEAR))
                .thenAt(AgreementState.RETURNED);
        assertThat(scenario.events(DatesPostponed.class))
                .last()
                .extracting(DatesPostponed::cause)
                .isEqualTo(DatesPostponed.Cause.RETURN_HAD_ARRIVED_EARLIER);
        assertThat(scenario.events(ReturnCorrected.class).get(0).before().arrivedOn())
                .isEqualTo("2026-03-05");
    }

    @Test
    @Tag("C9.3")
    @DisplayName("where there was none, it is awaited again, and so are the days")
    void none() {
        backOn5()
                .on("2026-03-06")
                .when(by(SUPERVISOR).does(NONE))
                .thenAt(AgreementState.AWAITING_RETURN)
                .thenDaysLateAre(4)
                .on("2026-03-09")
                .when(by(SALESPERSON).does(returned("2026-03-09")))
                .when(by(AGENT).does(CLEAR))
                .thenDaysLateAre(7);
    }

    @Test
    @Tag("C8")
    @DisplayName("where no sending was confirmed either, the word on legibility is awaited again")
    void neverLegible() {
        given(aCustomerOf(Tier.A))
                .comesTo(AgreementState.SENT)
                .when(by(SALESPERSON).does(returned("2026-03-02")))
                .when(by(AGENT).does(CLEAR))
                .when(by(SALESPERSON).does(NONE))
                .thenAt(AgreementState.SENT);
    }

    @Test
    @Tag("C9.1")
    @DisplayName("after the release production goes on and the return is owed again, until it is clear")
    void released() {
        ContractScenario scenario = backOn5()
                .when(by(AGENT).does(issued("2026-03-05")))
                .when(by(PRODUCTION).does(everythingClear()))
                .when(by(PRODUCTION_SUPERVISOR).does(new ReleaseProduction(signed("2026-03-05"))))
                .thenAt(ProductionState.RELEASED);
        assertThat(owed(scenario)).doesNotContain("return-of-confirmation");
        scenario.on("2026-03-06").when(by(SALESPERSON).does(NONE)).thenAt(ProductionState.RELEASED);
        assertThat(owed(scenario)).contains("return-of-confirmation");
        scenario.when(by(SALESPERSON).does(returned("2026-03-06")))
                .when(by(AGENT).does(CLEAR))
                .thenDaysLateAre(3)
                .thenScheduledDateIs("2026-03-15");
        assertThat(owed(scenario)).doesNotContain("return-of-confirmation");
    }

    private static List<String> owed(ContractScenario scenario) {
        return scenario.view().obligations().stream().map(Obligation::code).toList();
    }

    @Test
    @Tag("X1")
    @Tag("X2")
    @DisplayName("by who hands returns in, with a reason, and within the same bounds")
    void refused() {
        awaited().when(by(SALESPERSON).does(NONE)).thenRefused("wrong-position");
        backOn5()
                .when(by(AGENT).does(NONE))
                .thenRefused("not-permitted")
                .when(by(OTHER_SALESPERSON).does(NONE))
                .thenRefused("not-permitted")
                .when(by(SALESPERSON).does(arrived("2026-03-05")))
                .thenRefused("return-stands")
                .when(by(SALESPERSON).does(arrived("2026-02-28")))
                .thenRefused("return-before-sending", "back-dating-needs-supervisor", "evidence-too-early")
                .when(by(SALESPERSON).does(arrived("2026-03-08")))
                .thenRefused("return-in-the-future", "evidence-in-the-future");
        assertThatThrownBy(() -> new CorrectReturn(Optional.empty(), " ")).isInstanceOf(InvalidValue.class);
    }

    @Test
    @Tag("C9.3")
    @DisplayName("of two papers the last one is corrected; the first one still ends the first waiting")
    void ofTwoPapers() {
        ReturnFinding unclear = new ReturnFinding(ReturnFinding.Kind.UNCLEAR_SIGNATURE, "smudged");
        awaited()
                .on("2026-03-03")
                .when(by(SALESPERSON).does(returned("2026-03-03")))
                .when(by(AGENT).does(new CheckReturn(List.of(unclear))))
                .on("2026-03-06")
                .when(by(SALESPERSON).does(returned("2026-03-06")))
                .when(by(AGENT).does(CLEAR))
                .thenDaysLateAre(4)
                .when(by(SALESPERSON).does(arrived("2026-03-05")))
                .thenDaysLateAre(3)
                .when(by(AGENT).does(CLEAR))
                .thenAt(AgreementState.RETURNED)
                .on("2026-03-09")
                .thenDaysLateAre(3);
    }
}
