package io.orderkit.domain.consent;

import static io.orderkit.domain.consent.Loan.ANN;
import static io.orderkit.domain.consent.Loan.BOB;
import static io.orderkit.domain.consent.Loan.CLERK;
import static io.orderkit.domain.consent.Loan.CY;
import static io.orderkit.domain.consent.Loan.DAN;
import static io.orderkit.domain.consent.Loan.OTHER_CLERK;
import static io.orderkit.domain.consent.LoanCase.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.consent.step.NameDeputy;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X9")
@Tag("X13")
@DisplayName("A successor of a person who was asked")
class ConsentSuccessionTest {
    private static List<ActorId> owing(Loan loan) {
        return open(loan).missing().stream().map(Asked::person).toList();
    }

    private static Proposal open(Loan loan) {
        return Proposals.of(loan).open().get(0);
    }

    private static Loan succeeded(Loan loan, Role role, Actor predecessor, Actor successor) {
        return ConsentSuccession.passedOn(loan, role, predecessor.id(), successor.id());
    }

    @Test
    @DisplayName("owes the consent that the predecessor owed in that role")
    void inherits() {
        Loan loan = proposed(7).consents(BOB, "P-1").loan();
        Loan after = succeeded(loan, Role.SALESPERSON, ANN, DAN);
        assertThat(owing(after)).containsExactly(DAN.id(), CY.id());
        assertThat(open(after).asked(DAN.id())).contains(new Asked(DAN.id(), Role.SALESPERSON, Optional.empty()));
        assertThat(open(after).asked(ANN.id())).isEmpty();
        assertThat(open(after).proposer()).isEqualTo(open(loan).proposer());
    }

    @Test
    @DisplayName("owes nothing that the predecessor has already given, or owed in another role")
    void inheritsNothing() {
        Loan loan = proposed(7).consents(BOB, "P-1").loan();
        assertThat(succeeded(loan, Role.CS_SUPERVISOR, BOB, DAN)).isEqualTo(loan);
        assertThat(succeeded(loan, Role.CS_SUPERVISOR, ANN, DAN)).isEqualTo(loan);
        assertThat(succeeded(loan, Role.SALESPERSON, DAN, OTHER_CLERK)).isEqualTo(loan);
    }

    @Test
    @DisplayName("is asked once if already asked for another role")
    void askedAlready() {
        Loan after = succeeded(proposed(7).loan(), Role.SALESPERSON, ANN, CY);
        assertThat(owing(after)).containsExactly(BOB.id(), CY.id());
    }

    @Test
    @DisplayName("becomes the proposer of the predecessor's proposals, in the proposer's role only")
    void proposer() {
        Loan loan = proposed(7).loan();
        Loan after = succeeded(loan, Role.CS_AGENT, CLERK, OTHER_CLERK);
        assertThat(open(after).proposer().person()).isEqualTo(OTHER_CLERK.id());
        assertThat(open(after).proposer().roles()).containsExactly(Role.CS_AGENT);
        assertThat(owing(after)).isEqualTo(owing(loan));
        assertThat(succeeded(loan, Role.SALESPERSON, CLERK, OTHER_CLERK)).isEqualTo(loan);
    }

    @Test
    @DisplayName("ends the appointment of the predecessor's deputy, and brings the successor's own deputy")
    void deputies() {
        Loan loan = proposed(7)
                .does(ANN, new NameDeputy<>(Optional.of(OTHER_CLERK.id())))
                .does(DAN, new NameDeputy<>(Optional.of(CLERK.id())))
                .loan();
        Loan after = succeeded(loan, Role.SALESPERSON, ANN, DAN);
        assertThat(Deputies.of(loan, ANN.id())).contains(OTHER_CLERK.id());
        assertThat(Deputies.of(after, ANN.id())).isEmpty();
        assertThat(open(after).asked(DAN.id()).flatMap(Asked::deputy)).contains(CLERK.id());
    }

    @Test
    @DisplayName("is concerned if the predecessor, in that role, owes a consent or has made a proposal")
    void concerned() {
        Loan loan = proposed(7).consents(BOB, "P-1").loan();
        assertThat(ConsentSuccession.concerns(loan, Role.SALESPERSON, ANN.id())).isTrue();
        assertThat(ConsentSuccession.concerns(loan, Role.CS_AGENT, CLERK.id())).isTrue();
        assertThat(ConsentSuccession.concerns(loan, Role.CS_SUPERVISOR, BOB.id()))
                .isFalse();
        assertThat(ConsentSuccession.concerns(loan, Role.CS_SUPERVISOR, ANN.id()))
                .isFalse();
        assertThat(ConsentSuccession.concerns(loan, Role.SALESPERSON, CLERK.id()))
                .isFalse();
        assertThat(ConsentSuccession.concerns(loan, Role.SALESPERSON, DAN.id())).isFalse();
        assertThat(ConsentSuccession.concernsAny(loan, Role.SALESPERSON)).isTrue();
        assertThat(ConsentSuccession.concernsAny(loan, Role.CS_AGENT)).isTrue();
        assertThat(ConsentSuccession.concernsAny(loan, Role.CS_SUPERVISOR)).isFalse();
        assertThat(ConsentSuccession.concernsAny(new LoanCase().loan(), Role.CS_AGENT))
                .isFalse();
    }
}
