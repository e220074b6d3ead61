package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.consent.Consent;
import io.orderkit.domain.consent.ConsentGiven;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.KernelName;
import java.util.List;
import java.util.Optional;

/**
 * The command by which a person, or a deputy, consents to a proposal (X9). A deputy who made the proposal cannot
 * consent to it for somebody else. A deputy who already takes part does not count as an additional person. A
 * deputy's consent for somebody else is refused if too few different persons would then take part.
 *
 * @param proposal the proposal
 * @param forPerson the person on whose behalf a deputy consents; empty if the person consents directly
 * @param <O> the type of the order
 */
@KernelName
@Wire("consent-to")
public record ConsentTo<O extends Order<O>>(ProposalId proposal, Optional<ActorId> forPerson)
        implements Command<O>, AboutProposal {
    /** Creates a consent that the acting person gives on their own behalf. */
    public ConsentTo(ProposalId proposal) {
        this(proposal, Optional.empty());
    }

    @Override
    public List<Refusal> check(O order, Deciding deciding) {
        ActorId person = forPerson.orElse(deciding.by());
        return ConsentChecks.open(order, proposal, open -> {
            List<Refusal> notTheirs = ConsentChecks.speaksFor(order, open, deciding.by(), person);
            List<Refusal> given = ConsentChecks.notYet(open, person);
            Consent consent = new Consent(person, deciding.by(), deciding.now(), Optional.empty());
            return new Objections()
                    .and(notTheirs)
                    .and(given)
                    .and(
                            notTheirs.isEmpty() && given.isEmpty()
                                    ? ConsentChecks.takesPartAlready(open, consent)
                                    : List.of())
                    .list();
        });
    }

    @Override
    public List<ConsentGiven<O>> decide(O order, Deciding deciding) {
        return List.of(new ConsentGiven<>(
                proposal, forPerson.orElse(deciding.by()), deciding.by(), deciding.now(), Optional.empty()));
    }

    /** Returns the parameterised command class, which the process table requires. */
    @SuppressWarnings("unchecked") // a class literal cannot carry type arguments
    public static <O extends Order<O>> Class<ConsentTo<O>> type() {
        return (Class<ConsentTo<O>>) (Class<?>) ConsentTo.class;
    }
}
