package io.orderkit.domain.consent;

import static io.orderkit.domain.consent.Loan.ANN;
import static io.orderkit.domain.consent.Loan.BOB;
import static io.orderkit.domain.consent.Loan.CLERK;
import static io.orderkit.domain.consent.Loan.CY;
import static io.orderkit.domain.consent.Loan.DAN;
import static io.orderkit.domain.consent.Loan.OTHER_CLERK;
import static io.orderkit.domain.consent.LoanCase.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.consent.step.DeclineProposal;
import io.orderkit.domain.consent.step.LapseProposal;
import io.orderkit.domain.consent.step.NameDeputy;
import io.orderkit.domain.consent.step.RecordConsent;
import io.orderkit.domain.consent.step.WithdrawProposal;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Facts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X9")
@DisplayName("A proposal to which three persons must agree")
class ConsentsTest {
    private static final ProposalId FIRST = new ProposalId("P-1");
    private static final LocalDate TODAY = LoanCase.MOMENT.today();

    private static RecordConsent<Loan> written(Actor person, LocalDate day) {
        return new RecordConsent<>(FIRST, person.id(), Statement.written("letter", "who signs", day));
    }

    private static NameDeputy<Loan> deputy(Actor... who) {
        return new NameDeputy<>(List.of(who).stream().map(Actor::id).findFirst());
    }

    @Test
    @DisplayName("is carried out with the last consent, and owed by the others until then")
    void lastConsent() {
        proposed(7)
                .owed("ann", "bob", "cy")
                .consents(BOB, "P-1")
                .accepted()
                .owed("ann", "cy")
                .lent()
                .consents(BOB, "P-1")
                .refusedFor("not-permitted", "consented-already")
                .consents(CY, "P-1")
                .consents(ANN, "P-1")
                .accepted()
                .owed()
                .lent(7)
                .consents(ANN, "P-1")
                .refusedFor("not-permitted", "no-consent-owed", "proposal-closed")
                .lent(7);
    }

    @Test
    @DisplayName("is shown as open to those who have not answered, and to decline to all who are asked")
    void options() {
        LoanCase loan = proposed(7).consents(BOB, "P-1");
        assertThat(loan.isOpenTo(ANN, ConsentTo.class)).isTrue();
        assertThat(loan.isOpenTo(BOB, ConsentTo.class)).isFalse();
        assertThat(loan.isOpenTo(DAN, ConsentTo.class)).isFalse();
        assertThat(loan.isOpenTo(BOB, DeclineProposal.class)).isTrue();
        assertThat(loan.isOpenTo(CLERK, WithdrawProposal.class)).isTrue();
        assertThat(loan.isOpenTo(OTHER_CLERK, WithdrawProposal.class)).isFalse();
    }

    @Test
    @DisplayName("is carried out by SYSTEM alone, and nothing else is carried out in its place")
    void carriedOut() {
        proposed(7)
                .does(Actor.SYSTEM, new Loan.Lend(7))
                .refusedFor("consents-missing")
                .does(CLERK, new Loan.Lend(7))
                .refusedFor("not-permitted", "consents-missing")
                .lent();
        Loan agreed = Loan.process().evolve(proposed(7).loan(), List.of(given(ANN), given(BOB), given(CY)));
        assertThat(Loan.process().due(agreed, LoanCase.MOMENT))
                .singleElement()
                .satisfies(due -> assertThat(due.command()).isEqualTo(new Loan.Lend(7)));
        assertThat(refusals(agreed, new Loan.Lend(9))).containsExactly("consents-missing");
    }

    private static ConsentGiven<Loan> given(Actor person) {
        return new ConsentGiven<>(FIRST, person.id(), person.id(), LoanCase.MOMENT.now(), Optional.empty());
    }

    private static List<String> refusals(Loan loan, Loan.Lend command) {
        return Loan.process()
                .refusals(loan, command, new Deciding(Actor.SYSTEM, LoanCase.MOMENT, Facts.none()))
                .stream()
                .map(refusal -> refusal.code())
                .toList();
    }

    @Test
    @DisplayName("is not made where nobody is asked, nor where its matter does not pass its own check")
    void notMade() {
        new LoanCase()
                .does(CLERK, new Loan.Propose(0))
                .refusedFor("nobody-to-ask")
                .does(CLERK, new Loan.Propose(101))
                .refusedFor("over-limit")
                .consents(ANN, "P-1")
                .refusedFor("not-permitted", "no-consent-owed", "proposal-unknown");
    }

    @Test
    @DisplayName("is superseded by another about the same, and stands beside one about something else")
    void superseded() {
        LoanCase loan = proposed(7)
                .consents(ANN, "P-1")
                .does(CLERK, new Loan.Propose(8))
                .does(CLERK, new Loan.Propose(9))
                .accepted()
                .owed("ann", "bob", "cy", "ann", "bob", "cy");
        assertThat(Proposals.of(loan.loan()).closed()).containsOnly(Map.entry(FIRST, ProposalEnd.SUPERSEDED));
        assertThat(loan.history())
                .filteredOn(ProposalMade.class::isInstance)
                .extracting(event -> ((ProposalMade<?>) event).supersedes())
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(FIRST));
        loan.consents(BOB, "P-1").refusedFor("proposal-closed");
        for (Actor each : List.of(CY, ANN, BOB)) {
            loan.consents(each, "P-3").accepted();
        }
        loan.lent(9).owed("ann", "bob", "cy");
    }

    @Test
    @DisplayName("may be declined by one of them, even after their consent; it is closed then, and all are told")
    void declined() {
        LoanCase loan = proposed(7)
                .consents(ANN, "P-1")
                .does(DAN, new DeclineProposal<Loan>(FIRST, "no"))
                .refusedFor("not-permitted", "not-concerned")
                .does(ANN, new DeclineProposal<Loan>(FIRST, "I have changed my mind"))
                .accepted()
                .owed()
                .consents(BOB, "P-1")
                .refusedFor("not-permitted", "no-consent-owed", "proposal-closed");
        assertThat(told(loan))
                .containsExactlyInAnyOrder(
                        Role.CS_AGENT, Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR);
        assertThatThrownBy(() -> new DeclineProposal<Loan>(FIRST, " ")).isInstanceOf(InvalidValue.class);
    }

    private static Set<Role> told(LoanCase loan) {
        OrderEvent<Loan> last = loan.history().get(loan.history().size() - 1);
        return ((Intent.Communication) last.intents().get(0)).to();
    }

    @Test
    @DisplayName("may be taken back by its proposer alone, and by nobody for another's")
    void withdrawn() {
        proposed(7)
                .does(OTHER_CLERK, new Loan.Propose(8))
                .does(OTHER_CLERK, new WithdrawProposal<Loan>(FIRST))
                .refusedFor("not-concerned")
                .does(CLERK, new WithdrawProposal<Loan>(FIRST))
                .accepted()
                .owed("ann", "bob", "cy");
    }

    @Test
    @DisplayName("may be agreed to by a deputy who was named before it, in their own name and for one person")
    void deputies() {
        LoanCase loan = new LoanCase()
                .does(ANN, deputy(DAN))
                .does(CLERK, new Loan.Propose(7))
                .does(BOB, deputy(DAN))
                .accepted();
        assertThat(loan.isOpenTo(DAN, ConsentTo.class)).isTrue();
        loan.consents(DAN, "P-1")
                .refusedFor("not-concerned")
                .consentsFor(DAN, "P-1", BOB)
                .refusedFor("not-concerned")
                .consentsFor(DAN, "P-1", ANN)
                .accepted()
                .owed("bob", "cy")
                .consents(ANN, "P-1")
                .refusedFor("not-permitted", "consented-already")
                .does(DAN, new DeclineProposal<Loan>(FIRST, "she would not", Optional.of(ANN.id())))
                .accepted()
                .owed();
    }

    @Test
    @DisplayName("is no affair of a deputy who is deputy no longer, or of another's deputy")
    void formerDeputies() {
        new LoanCase()
                .does(ANN, deputy(DAN))
                .does(CLERK, new Loan.Propose(7))
                .does(ANN, deputy())
                .consentsFor(DAN, "P-1", ANN)
                .refusedFor("not-permitted", "not-concerned")
                .does(ANN, deputy(BOB))
                .consentsFor(BOB, "P-1", ANN)
                .refusedFor("not-concerned")
                .does(ANN, deputy(ANN))
                .refusedFor("deputy-for-oneself");
    }

    @Test
    @DisplayName("may be agreed to in writing: by one who is asked, signed, dated, not before it and not after today")
    void written() {
        proposed(7)
                .does(CLERK, written(DAN, TODAY))
                .refusedFor("not-concerned")
                .does(CLERK, new RecordConsent<Loan>(FIRST, ANN.id(), Statement.verbal("ann")))
                .refusedFor("consent-not-written")
                .does(CLERK, written(ANN, TODAY.minusDays(2)))
                .refusedFor("consent-dated-wrongly")
                .does(CLERK, written(ANN, TODAY.plusDays(2)))
                .refusedFor("consent-dated-wrongly", "evidence-in-the-future")
                .does(CLERK, written(ANN, TODAY.minusDays(1)))
                .accepted()
                .does(CLERK, written(ANN, TODAY.plusDays(1)))
                .refusedFor("consented-already")
                .does(CLERK, written(BOB, TODAY.plusDays(1)))
                .accepted()
                .owed("cy");
    }

    @Test
    @DisplayName("lapses for ever once the order is changed, goes on, ends, or no longer allows it")
    void lapses() {
        proposed(7)
                .does(CLERK, new Loan.Edit())
                .lapsed(ProposalLapsed.Cause.ORDER_CHANGED)
                .owed();
        proposed(7)
                .does(CLERK, new Loan.Sign())
                .lapsed(ProposalLapsed.Cause.ORDER_WENT_ON)
                .owed();
        proposed(7)
                .does(CLERK, new Loan.Close())
                .lapsed(ProposalLapsed.Cause.ORDER_ENDED)
                .owed();
        proposed(7)
                .does(CLERK, new Loan.SetLimit(6))
                .lapsed(ProposalLapsed.Cause.NO_LONGER_POSSIBLE)
                .does(CLERK, new Loan.SetLimit(100))
                .owed()
                .consents(ANN, "P-1")
                .refusedFor("not-permitted", "no-consent-owed", "proposal-closed");
        proposed(7)
                .does(CLERK, new Loan.Propose(60))
                .does(CLERK, new Loan.SetLimit(50))
                .lapsed(ProposalLapsed.Cause.NO_LONGER_POSSIBLE)
                .owed("ann", "bob", "cy");
    }

    @Test
    @DisplayName("does not lapse on anybody's word")
    void holds() {
        proposed(7)
                .does(Actor.SYSTEM, new LapseProposal<Loan>(FIRST))
                .refusedFor("no-proposal-lapsed", "no-proposal-lapsed")
                .owed("ann", "bob", "cy");
    }

    @Test
    @DisplayName("leaves an order that never had one as it was")
    void empty() {
        assertThat(new LoanCase().loan().parts()).hasToString("[]");
    }

    @Test
    @DisplayName("is folded in a time that grows with their number alone")
    void linear() {
        Loan initialOrder = new LoanCase().loan();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Loan loan = initialOrder;
            for (int i = 0; i < 20_000; i++) {
                loan = new ProposalMade<>(
                                Proposals.of(loan).next(),
                                new Loan.Lend(7),
                                new Proposal.Proposer(new ActorId("clerk"), CLERK.roles()),
                                LoanCase.MOMENT.now(),
                                List.of(new Asked(ANN.id(), Role.SALESPERSON, Optional.empty())),
                                Optional.empty())
                        .applyTo(loan);
            }
            assertThat(Proposals.of(loan).open())
                    .singleElement()
                    .satisfies(open -> assertThat(open.id()).hasToString("P-20000"));
        });
    }
}
