package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.consent.ConsentGiven;
import io.orderkit.domain.consent.ConsentRefusal;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.KernelName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The command to record another person's written consent (X9). The document must have a reference, a signature and a
 * date, and must not be older than the proposal.
 *
 * @param proposal the proposal
 * @param person the person whose written consent is recorded
 * @param statement the document
 * @param <O> the type of the order
 */
@KernelName
@Wire("record-consent")
public record RecordConsent<O extends Order<O>>(ProposalId proposal, ActorId person, Statement statement)
        implements Command<O>, AboutProposal {
    @Override
    public List<Refusal> check(O order, Deciding deciding) {
        return ConsentChecks.open(order, proposal, open -> {
            Objections objections = new Objections();
            if (open.asked(person).isEmpty()) {
                objections.and(List.of(ConsentChecks.notConcerned(open, person, person)));
            }
            return objections
                    .when(
                            person.equals(deciding.by())
                                    && !ConsentChecks.isTheOnlyOneWhoOwes(order, person), // the gate rejects it
                            ConsentRefusal.CONSENT_OF_ONESELF,
                            "actor",
                            deciding.by())
                    .and(ConsentChecks.notYet(open, person))
                    .when(
                            !statement.isWritten(),
                            ConsentRefusal.CONSENT_NOT_WRITTEN,
                            "missing",
                            statement.missing().stream()
                                    .map(each -> "@proof." + each)
                                    .collect(Collectors.joining(", ")))
                    .and(dated(open, deciding.moment()))
                    .list();
        });
    }

    /** Checks the document's date, with a tolerance of one day because of time zones (X11). */
    private List<Refusal> dated(Proposal open, Moment moment) {
        LocalDate earliest = moment.calendar().dayOf(open.at()).minusDays(1);
        LocalDate latest = moment.today().plusDays(1);
        return statement
                .signedOn()
                .filter(day -> day.isBefore(earliest) || day.isAfter(latest))
                .map(day -> Refusal.input(
                        ConsentRefusal.CONSENT_DATED_WRONGLY, "found", day, "expected", earliest + " … " + latest))
                .stream()
                .toList();
    }

    @Override
    public List<ConsentGiven<O>> decide(O order, Deciding deciding) {
        return List.of(new ConsentGiven<>(proposal, person, deciding.by(), deciding.now(), Optional.of(statement)));
    }

    /** Returns the parameterised command class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<RecordConsent<O>> type() {
        return (Class<RecordConsent<O>>) (Class<?>) RecordConsent.class;
    }
}
