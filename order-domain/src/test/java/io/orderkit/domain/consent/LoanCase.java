package io.orderkit.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scenario about one loan, without a desk. After each accepted command, SYSTEM executes all due commands, as a desk
 * does. Not thread-safe.
 */
final class LoanCase {
    private final ProcessDefinition<Loan> process = Loan.process();
    static final Moment MOMENT = new Moment(
            Instant.parse("2026-03-02T09:00:00Z"), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());

    private final List<OrderEvent<Loan>> history = new ArrayList<>();
    private Loan loan = process.initialOrder(new OrderId("L-1"));
    private List<String> refused = List.of();

    static LoanCase proposed(int amount) {
        return new LoanCase().does(Loan.CLERK, new Loan.Propose(amount)).accepted();
    }

    LoanCase does(Actor actor, OrderCommand command) {
        Decision<Loan> decision = process.decide(loan, command, new Deciding(actor, MOMENT, Facts.none()));
        if (decision instanceof Decision.Refused<Loan> no) {
            refused = no.refusals().stream().map(Refusal::code).toList();
            return this;
        }
        refused = List.of();
        take((Decision.Accepted<Loan>) decision);
        for (List<DueCommand> due = due(); !due.isEmpty(); due = due()) {
            take((Decision.Accepted<Loan>)
                    process.decide(loan, due.get(0).command(), new Deciding(Actor.SYSTEM, MOMENT, Facts.none())));
        }
        return this;
    }

    LoanCase consents(Actor actor, String proposal) {
        return does(actor, new ConsentTo<Loan>(new ProposalId(proposal)));
    }

    LoanCase consentsFor(Actor actor, String proposal, Actor person) {
        return does(actor, new ConsentTo<Loan>(new ProposalId(proposal), Optional.of(person.id())));
    }

    private List<DueCommand> due() {
        return process.due(loan, MOMENT);
    }

    private void take(Decision.Accepted<Loan> accepted) {
        history.addAll(accepted.events());
        loan = accepted.order();
    }

    LoanCase accepted() {
        return refusedFor();
    }

    LoanCase refusedFor(String... codes) {
        assertThat(refused).containsExactlyInAnyOrder(codes);
        return this;
    }

    LoanCase lent(Integer... amounts) {
        assertThat(loan.part(Loan.LENT)).containsExactly(amounts);
        return this;
    }

    LoanCase owed(String... persons) {
        assertThat(process.obligations(loan, MOMENT))
                .allMatch(owed -> owed.kind() == Obligation.Kind.CONSENT)
                .extracting(owed -> owed.person().orElseThrow().value())
                .containsExactly(persons);
        return this;
    }

    LoanCase lapsed(ProposalLapsed.Cause... causes) {
        assertThat(history.stream()
                        .filter(ProposalLapsed.class::isInstance)
                        .map(event -> ((ProposalLapsed<?>) event).cause()))
                .containsExactly(causes);
        return this;
    }

    boolean isOpenTo(Actor actor, Class<? extends OrderCommand> step) {
        return process.option(step, loan, actor, MOMENT).map(Option::isOpen).orElseThrow();
    }

    Loan loan() {
        return loan;
    }

    List<OrderEvent<Loan>> history() {
        return history;
    }
}
