package io.orderkit.domain.consent.step;

import io.orderkit.domain.consent.Consent;
import io.orderkit.domain.consent.ConsentGiven;
import io.orderkit.domain.consent.ConsentRefusal;
import io.orderkit.domain.consent.DeputyNamed;
import io.orderkit.domain.consent.Proposal;
import io.orderkit.domain.consent.ProposalCarriedOut;
import io.orderkit.domain.consent.ProposalDeclined;
import io.orderkit.domain.consent.ProposalEnd;
import io.orderkit.domain.consent.ProposalLapsed;
import io.orderkit.domain.consent.ProposalMade;
import io.orderkit.domain.consent.ProposalWithdrawn;
import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessTable;
import io.orderkit.domain.process.StepBuilder;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A builder that adds the steps of proposals and consents to a process table and sets their roles (X9):
 *
 * <pre>
 * .with(table -> Consents.&lt;ContractOrder>askedOf(SALESPERSON, CS_AGENT).recordedBy(CS_AGENT)
 *     .deputiesNamedBy(ITS_SALESPERSON).addTo(table))
 * </pre>
 *
 * <p>Each kind of proposal needs two rows in the process table. The first row defines the {@link Proposing} command.
 * The second row defines the proposed command, which SYSTEM executes; {@link #onceAgreed} completes this row. Not
 * thread-safe.
 *
 * @param <O> the type of the order
 */
public final class Consents<O extends Order<O>> {
    private final List<Permit<O>> owing = new ArrayList<>();
    private final List<Permit<O>> asked = new ArrayList<>();
    private final List<Permit<O>> proposers = new ArrayList<>();
    private final List<Role> recorders = new ArrayList<>();
    private final List<Permit<O>> namers = new ArrayList<>();
    private final List<State> namedAt = new ArrayList<>();

    private Consents() {}

    /** Starts a builder for the roles whose holders may be asked for consent and may deputise for each other. */
    public static <O extends Order<O>> Consents<O> askedOf(Role... roles) {
        Consents<O> consents = new Consents<>();
        for (Role role : roles) {
            consents.owing.add(owing(role));
            consents.asked.add(asked(role));
        }
        return consents;
    }

    /** Sets the roles whose holders may make proposals and withdraw the ones they made. */
    public Consents<O> proposedBy(Role... roles) {
        Arrays.stream(roles).map(Consents::<O>proposer).forEach(proposers::add);
        return this;
    }

    /** Sets the roles whose holders may record consents given in writing. */
    public Consents<O> recordedBy(Role... roles) {
        recorders.addAll(List.of(roles));
        return this;
    }

    /** Sets the permits required to name a deputy. */
    @SafeVarargs
    public final Consents<O> deputiesNamedBy(Permit<O>... who) {
        namers.addAll(List.of(who));
        return this;
    }

    /** Sets the states in which deputies can be named; the default is all states. */
    public Consents<O> whileAt(State... states) {
        namedAt.addAll(List.of(states));
        return this;
    }

    /**
     * Returns the permit for persons whose consent is missing, and for their deputies. An extension can refine
     * {@link ConsentTo} with this permit to admit more roles.
     */
    public static <O extends Order<O>> Permit<O> owing(Role role) {
        return Permit.related(
                role,
                "owes-consent",
                (order, actor) ->
                        Proposals.of(order).open().stream().anyMatch(proposal -> owesTo(proposal, order, actor.id())));
    }

    /**
     * Returns the permit for persons who are asked for consent, and for their deputies. An extension can refine
     * {@link DeclineProposal} with this permit to admit more roles.
     */
    public static <O extends Order<O>> Permit<O> asked(Role role) {
        return Permit.related(
                role,
                "asked-to-consent",
                (order, actor) ->
                        Proposals.of(order).open().stream().anyMatch(proposal -> isAsked(proposal, order, actor.id())));
    }

    private static boolean owesTo(Proposal proposal, Order<?> order, ActorId somebody) {
        return proposal.missing().stream()
                .filter(each -> proposal.isAnsweredBy(order, somebody, each))
                .anyMatch(each -> !proposal.lacksPersonsWith(
                        new Consent(each.person(), somebody, proposal.at(), Optional.empty())));
    }

    private static boolean isAsked(Proposal proposal, Order<?> order, ActorId somebody) {
        return proposal.asked().stream().anyMatch(each -> proposal.isAnsweredBy(order, somebody, each));
    }

    /**
     * Returns the permit for persons who made a proposal that is still open. An extension can refine
     * {@link WithdrawProposal} with this permit to admit more roles.
     */
    public static <O extends Order<O>> Permit<O> proposer(Role role) {
        return Permit.related(
                role,
                "proposer",
                (order, actor) -> Proposals.of(order).open().stream()
                        .anyMatch(proposal -> proposal.proposer().person().equals(actor.id())));
    }

    private static <O extends Order<O>> Gate<O> proposalOpen() {
        return Gate.when(
                "proposal-open",
                (order, moment) -> !Proposals.of(order).open().isEmpty(),
                ConsentRefusal.NO_PROPOSAL_OPEN);
    }

    private static <O extends Order<O>> Gate<O> consentOwed() {
        return Gate.when(
                "consent-owed",
                (order, moment) -> !Proposals.of(order).open().stream().allMatch(Proposal::isAgreed),
                ConsentRefusal.NO_CONSENT_OWED);
    }

    /**
     * Returns the gate that prevents people from recording their own consent instead of giving it with
     * {@link ConsentTo}.
     */
    private static <O extends Order<O>> Gate<O> owedByAnother() {
        return Gate.<O>personal(
                        "owed-by-another",
                        (order, actor, moment) -> ConsentChecks.isTheOnlyOneWhoOwes(order, actor.id())
                                ? List.of(Refusal.gate(ConsentRefusal.CONSENT_OF_ONESELF, "actor", actor.id()))
                                : List.of())
                .clearedBy(ConsentTo.class);
    }

    /** Adds the steps, obligations, refusals and wording keys to a process table. */
    public ProcessTable<O> addTo(ProcessTable<O> table) {
        Gate<O> open = proposalOpen();
        Gate<O> owed = consentOwed();
        add(table.step("X9", NameDeputy.type()), namers)
                .from(namedAt.toArray(State[]::new))
                .emits(DeputyNamed.type())
                .end();
        add(table.step("X9", ConsentTo.type()), owing)
                .gate(owed)
                .emits(ConsentGiven.type())
                .end();
        table.step("X9", RecordConsent.<O>type())
                .by(recorders.toArray(Role[]::new))
                .gate(owed, owedByAnother())
                .emits(ConsentGiven.type())
                .end();
        add(table.step("X9", DeclineProposal.type()), asked)
                .gate(open)
                .emits(ProposalDeclined.type())
                .end();
        add(table.step("X9", WithdrawProposal.type()), proposers)
                .gate(open)
                .emits(ProposalWithdrawn.type())
                .end();
        table.step("X9", LapseProposal.<O>type())
                .byItself(Consents::lapse)
                .evenAtAnEnd()
                .gate(Gate.when(
                        "proposal-lapsed",
                        (order, moment) ->
                                ProposalValidity.lapsed(order, moment).isPresent(),
                        ConsentRefusal.NO_PROPOSAL_LAPSED))
                .emits(ProposalLapsed.type())
                .end();
        Arrays.stream(ProposalEnd.values()).map(ProposalEnd::wordingKey).forEach(table::vocabulary);
        table.tells("consent-asked", ProposalMade.type())
                .tells("proposal-carried-out", ProposalCarriedOut.type())
                .tells("proposal-declined", ProposalDeclined.type())
                .tells("proposal-withdrawn", ProposalWithdrawn.type())
                .tells("proposal-lapsed", ProposalLapsed.type());
        return table.owes(Consents::owed)
                .refuses(ConsentRefusal.values())
                .vocabulary("obligation.consent", "proof.document", "proof.signature", "proof.date")
                .words(Wording.from(Consents.class, "consent"));
    }

    private static <O extends Order<O>, C extends Command<O>> StepBuilder<O, C> add(
            StepBuilder<O, C> row, List<Permit<O>> who) {
        who.forEach(row::by);
        return row;
    }

    /**
     * Completes the row of a proposed command in the process table. SYSTEM executes the command as soon as everybody
     * who was asked has consented to a valid proposal. Executing the command closes the proposal.
     */
    public static <O extends Order<O>, C extends ProposedCommand<O>> StepBuilder<O, C> onceAgreed(
            StepBuilder<O, C> row) {
        Class<C> type = row.command();
        return row.byItself((order, moment) -> ProposalValidity.ready(order, type, moment)
                        .map(agreed ->
                                new DueCommand(agreed.matter(), agreed.id().value())))
                .gate(agreed(type))
                .check((order, matter, deciding) -> somethingElse(order, matter, deciding.moment()))
                .emits(ProposalCarriedOut.type())
                .decide((order, matter, deciding) -> {
                    Proposal agreed = agreedTo(order, matter, deciding.moment()).orElseThrow();
                    List<OrderEvent<O>> events = new ArrayList<>(matter.decide(order, deciding));
                    events.add(new ProposalCarriedOut<>(agreed.id(), agreed.concerned()));
                    return events;
                });
    }

    private static <O extends Order<O>> Gate<O> agreed(Class<? extends ProposedCommand<O>> type) {
        return Gate.when(
                        "consents-given",
                        (O order, Moment moment) ->
                                ProposalValidity.ready(order, type, moment).isPresent(),
                        ConsentRefusal.CONSENTS_MISSING)
                .clearedBy(ConsentTo.class, RecordConsent.class);
    }

    private static <O extends Order<O>> Optional<Proposal> agreedTo(O order, ProposedCommand<O> matter, Moment moment) {
        return ProposalValidity.ready(order, matter.getClass(), moment)
                .filter(proposal -> proposal.matter().equals(matter));
    }

    /**
     * Rejects a command that differs from the agreed one. If no proposal has been agreed, a gate rejects the command
     * before this check.
     */
    private static <O extends Order<O>> List<Refusal> somethingElse(O order, ProposedCommand<O> matter, Moment moment) {
        boolean isAgreed = agreedTo(order, matter, moment).isPresent()
                || ProposalValidity.ready(order, matter.getClass(), moment).isEmpty();
        return isAgreed ? List.of() : List.of(Refusal.input(ConsentRefusal.CONSENTS_MISSING));
    }

    private static <O extends Order<O>> Optional<DueCommand> lapse(O order, Moment moment) {
        return ProposalValidity.lapsed(order, moment)
                .map(proposal -> new DueCommand(
                        new LapseProposal<O>(proposal.id()), proposal.id().value()));
    }

    /** Returns the consents still missing, each as an obligation of the person who owes it (X3). */
    private static <O extends Order<O>> List<Obligation> owed(O order, Moment moment) {
        List<Obligation> owed = new ArrayList<>();
        for (Proposal proposal : ProposalValidity.valid(order, moment)) {
            proposal.missing()
                    .forEach(asked -> owed.add(Obligation.consent("consent", "X9", asked.role())
                            .by(asked.person())
                            .about(proposal.id().value())));
        }
        return owed;
    }
}
