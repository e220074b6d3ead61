package io.orderkit.domain.consent;

import io.orderkit.domain.consent.step.Consents;
import io.orderkit.domain.consent.step.Proposing;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.Positions;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.NamedRefusal;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A minimal order, whose only kind of proposal is a loan that requires the consent of three persons. */
record Loan(OrderId id, Positions positions, Revision revision, Parts parts) implements Order<Loan> {
    static final Parts.Key<List<Integer>> LENT = new Parts.Key<>("lent", List.of());
    static final Parts.Key<Integer> LIMIT = new Parts.Key<>("limit", 100);

    static final Actor CLERK = Actor.of("clerk", Role.CS_AGENT);
    static final Actor OTHER_CLERK = Actor.of("other-clerk", Role.CS_AGENT);
    static final Actor ANN = Actor.of("ann", Role.SALESPERSON);
    static final Actor BOB = Actor.of("bob", Role.CS_SUPERVISOR);
    static final Actor CY = Actor.of("cy", Role.MARKETING_DIRECTOR);
    static final Actor DAN = Actor.of("dan", Role.SALESPERSON);

    // spotless:off
    static ProcessDefinition<Loan> process() {
        return ProcessDefinition.<Loan>named("loan", 1, (id, initial) ->
                        new Loan(id, initial, Revision.NONE, Parts.none()))
                .track(Desk.values())
                .step("T1", Propose.class)    .by(Role.CS_AGENT)
                    .from(Desk.ASKED)
                    .emits(ProposalMade.type())
                .step("T1", Lend.class)       .with(Consents::onceAgreed)
                    .from(Desk.ASKED)
                    .emits(Lent.class)
                .step("T2", Edit.class)       .by(Role.CS_AGENT)
                    .emits(Edited.class)
                .step("T3", SetLimit.class)   .by(Role.CS_AGENT)
                    .emits(LimitSet.class)
                .step("T4", Sign.class)       .by(Role.CS_AGENT)
                    .from(Desk.ASKED)         .leadsTo(Desk.SIGNED)
                    .emits(Moved.class)
                .step("T5", Close.class)      .by(Role.CS_AGENT)
                    .leadsTo(Desk.CLOSED)
                    .emits(Moved.class)
                .end()
                .with(table -> Consents.<Loan>askedOf(Role.SALESPERSON, Role.CS_SUPERVISOR, Role.MARKETING_DIRECTOR)
                    .proposedBy(Role.CS_AGENT)
                    .recordedBy(Role.CS_AGENT)
                    .deputiesNamedBy(Permit.any(Role.SALESPERSON), Permit.any(Role.CS_SUPERVISOR))
                    .addTo(table))
                .refuses(Reason.values())
                .words(Wording.from(Loan.class, "loan"))
                .build();
    }
    // spotless:on

    @Override
    public Optional<CustomerId> customer() {
        return Optional.empty();
    }

    @Override
    public Loan withPositions(Positions moved) {
        return new Loan(id, moved, revision, parts);
    }

    @Override
    public Loan withParts(Parts changed) {
        return new Loan(id, positions, revision, changed);
    }

    enum Desk implements State {
        ASKED,
        SIGNED,
        CLOSED;

        static final Track TRACK = new Track("desk");

        @Override
        public Track track() {
            return TRACK;
        }

        @Override
        public boolean isEnd() {
            return this == CLOSED;
        }
    }

    enum Reason implements NamedRefusal {
        OVER_LIMIT;

        @Override
        public String requirement() {
            return "T1";
        }
    }

    /** The command that proposes a loan and asks three persons for consent, or nobody if the amount is zero. */
    @Wire("propose-loan")
    record Propose(int amount) implements Proposing<Loan> {
        @Override
        public Map<ActorId, Role> asked(Loan order) {
            Map<ActorId, Role> asked = new LinkedHashMap<>();
            if (amount != 0) {
                asked.put(ANN.id(), Role.SALESPERSON);
                asked.put(BOB.id(), Role.CS_SUPERVISOR);
                asked.put(CY.id(), Role.MARKETING_DIRECTOR);
            }
            return asked;
        }

        @Override
        public ProposedCommand<Loan> matter(Loan order) {
            return new Lend(amount);
        }
    }

    /**
     * The proposed command, which pays out a loan. Loans of odd amounts have a different subject from loans of even
     * amounts.
     */
    @Wire("lend")
    record Lend(int amount) implements ProposedCommand<Loan> {
        @Override
        public String subject() {
            return amount % 2 == 0 ? "even" : "odd";
        }

        @Override
        public boolean standsFor(Loan order) {
            return order.isAt(Desk.ASKED);
        }

        @Override
        public List<Refusal> check(Loan order, Deciding deciding) {
            return new Objections()
                    .when(amount > order.part(LIMIT), Reason.OVER_LIMIT, "found", amount, "expected", order.part(LIMIT))
                    .list();
        }

        @Override
        public List<Lent> decide(Loan order, Deciding deciding) {
            return List.of(new Lent(amount));
        }
    }

    @Wire("edit-loan")
    record Edit() implements Command<Loan> {
        @Override
        public List<Edited> decide(Loan order, Deciding deciding) {
            return List.of(new Edited());
        }
    }

    @Wire("set-limit")
    record SetLimit(int limit) implements Command<Loan> {
        @Override
        public List<LimitSet> decide(Loan order, Deciding deciding) {
            return List.of(new LimitSet(limit));
        }
    }

    @Wire("sign-loan")
    record Sign() implements Command<Loan> {
        @Override
        public List<Moved> decide(Loan order, Deciding deciding) {
            return List.of(new Moved(Desk.SIGNED));
        }
    }

    @Wire("close-loan")
    record Close() implements Command<Loan> {
        @Override
        public List<Moved> decide(Loan order, Deciding deciding) {
            return List.of(new Moved(Desk.CLOSED));
        }
    }

    @Wire("lent")
    record Lent(int amount) implements OrderEvent<Loan> {
        @Override
        public Loan applyTo(Loan order) {
            return order.with(LENT, lent -> {
                List<Integer> more = new ArrayList<>(lent);
                more.add(amount);
                return List.copyOf(more);
            });
        }
    }

    @Wire("loan-edited")
    record Edited() implements OrderEvent<Loan> {
        @Override
        public Loan applyTo(Loan order) {
            return new Loan(order.id(), order.positions(), order.revision().next(), order.parts());
        }
    }

    @Wire("limit-set")
    record LimitSet(int limit) implements OrderEvent<Loan> {
        @Override
        public Loan applyTo(Loan order) {
            return order.with(LIMIT, before -> limit);
        }
    }

    @Wire("loan-moved")
    record Moved(Desk to) implements OrderEvent<Loan> {
        @Override
        public Loan applyTo(Loan order) {
            return order.at(to);
        }
    }
}
