package io.orderkit.domain.consent;

import static io.orderkit.domain.consent.Loan.ANN;
import static io.orderkit.domain.consent.Loan.BOB;
import static io.orderkit.domain.consent.Loan.CLERK;
import static io.orderkit.domain.consent.Loan.CY;
import static io.orderkit.domain.consent.Loan.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.consent.step.NameDeputy;
import io.orderkit.domain.consent.step.RecordConsent;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("X9: consents in any order")
class ConsentOrderTest {
    private static final ProposalId FIRST = new ProposalId("P-1");

    /** An actor's answer on behalf of a person, and the expected effect of the answer. */
    private record Answer(Actor actor, ActorId person, Counting counting) {
        enum Counting {
            OWN,
            BY_DEPUTY,
            IN_WRITING,
            NOT_AT_ALL
        }
    }

    private static final List<Answer> ANSWERS = List.of(
            new Answer(ANN, ANN.id(), Answer.Counting.OWN),
            new Answer(BOB, BOB.id(), Answer.Counting.OWN),
            new Answer(CY, CY.id(), Answer.Counting.OWN),
            new Answer(DAN, ANN.id(), Answer.Counting.BY_DEPUTY),
            new Answer(DAN, BOB.id(), Answer.Counting.BY_DEPUTY),
            new Answer(CLERK, CY.id(), Answer.Counting.IN_WRITING),
            new Answer(CLERK, ANN.id(), Answer.Counting.IN_WRITING),
            new Answer(DAN, CY.id(), Answer.Counting.NOT_AT_ALL),
            new Answer(ANN, BOB.id(), Answer.Counting.NOT_AT_ALL),
            new Answer(CLERK, ANN.id(), Answer.Counting.NOT_AT_ALL));

    @Property
    @Label("of each person once, themself, by a deputy or in writing, carry the matter out once, with the last of them")
    void endsOnce(@ForAll @Size(max = 25) List<@IntRange(max = 9) Integer> answers) {
        LoanCase loan = new LoanCase()
                .does(ANN, new NameDeputy<Loan>(Optional.of(DAN.id())))
                .does(BOB, new NameDeputy<Loan>(Optional.of(DAN.id())))
                .does(CLERK, new Loan.Propose(7))
                .accepted();
        Set<ActorId> agreed = new LinkedHashSet<>();
        for (int index : answers) {
            Answer answer = ANSWERS.get(index);
            boolean counts = answer.counting() != Answer.Counting.NOT_AT_ALL
                    && agreed.size() < 3
                    && !agreed.contains(answer.person());
            int before = loan.history().size();
            give(loan, answer);
            assertThat(loan.history().size() > before).as("%s counts", answer).isEqualTo(counts);
            if (counts) {
                agreed.add(answer.person());
            }
            loan.lent(agreed.size() == 3 ? new Integer[] {7} : new Integer[0]);
        }
        assertThat(loan.history().stream().filter(ProposalCarriedOut.class::isInstance))
                .hasSize(agreed.size() / 3);
        assertThat(loan.history().stream()
                        .filter(ConsentGiven.class::isInstance)
                        .map(event -> ((ConsentGiven<?>) event).person()))
                .containsExactlyElementsOf(agreed);
        assertThat(Loan.process().evolve(Loan.process().initialOrder(loan.loan().id()), loan.history()))
                .isEqualTo(loan.loan());
    }

    private static void give(LoanCase loan, Answer answer) {
        switch (answer.counting()) {
            case OWN -> loan.does(answer.actor(), new ConsentTo<Loan>(FIRST));
            case BY_DEPUTY, NOT_AT_ALL ->
                loan.does(answer.actor(), new ConsentTo<Loan>(FIRST, Optional.of(answer.person())));
            case IN_WRITING ->
                loan.does(
                        answer.actor(),
                        new RecordConsent<Loan>(
                                FIRST,
                                answer.person(),
                                Statement.written("letter", "who signs", LoanCase.MOMENT.today())));
        }
    }
}
