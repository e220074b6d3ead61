package io.orderkit.desk;

import io.orderkit.desk.internal.PeopleInquiry;
import io.orderkit.desk.internal.RecordingPolicies;
import io.orderkit.desk.properties.OrderProperties;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Decision;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.PendingDecision;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The logic that decides an attempt without committing anything. The decider first takes the time-triggered steps, as
 * it does in a review. It then decides the command, and takes the automatic steps that follow. Thread-safe.
 */
final class Decider<O extends Order<O>> {
    /**
     * The maximum number of automatic steps that can follow one another. If a review needs more steps, the process is
     * assumed to be in an endless loop.
     */
    private static final int MOST_OCCASIONS = 50;

    /** The prefix of the command ids of automatic steps; no other command id may start with it. */
    static final String OWN_IDS = "review-";

    private final ProcessDefinition<O> process;
    private final BusinessCalendar calendar;
    private final ErpInquiry questions;
    private final PeopleInquiry people;
    private final OrderProperties properties;

    Decider(ProcessDefinition<O> process, DeskParts parts) {
        this.process = process;
        this.calendar = parts.calendar();
        this.questions = parts.questions();
        this.people = parts.people();
        this.properties = parts.properties();
    }

    /** Returns the decision on a command for an order that has been loaded. */
    DecidedAttempt<O> decide(FoldedOrder<O> before, CommandEnvelope envelope, Moment at) {
        if (before.process().filter(its -> !its.equals(process.name())).isPresent()) {
            return DecidedAttempt.refused(before, List.of(otherProcess(before)), List.of());
        }
        List<DecidedAttempt.Taken<O>> taken = new ArrayList<>();
        Review<O> review = new Review<>(at.policies(), at.now(), envelope.id().value(), taken);
        O order = review(before.order(), review);
        RecordingPolicies recorded = new RecordingPolicies(at.policies());
        Moment moment = new Moment(at.now(), calendar, properties.about(order, recorded));
        PendingDecision<O> pending =
                process.begin(target(order, envelope), envelope.command(), envelope.actor(), moment);
        ErpInquiry.Answers answers = questions.ask(pending.needs());
        List<Refusal> reasons = new ArrayList<>(answers.unanswered());
        if (pending.blocking().isEmpty()) { // an actor without permission must not learn who is in the directory
            reasons.addAll(people.refusals(envelope.command()));
        }
        if (!reasons.isEmpty()) {
            reasons.addAll(pending.refusals(answers.facts()));
            return DecidedAttempt.refused(before, reasons, evidence(answers.facts(), recorded));
        }
        Decision<O> decision = pending.decide(answers.facts());
        if (decision instanceof Decision.Refused<O> no) {
            return DecidedAttempt.refused(before, no.refusals(), evidence(answers.facts(), recorded));
        }
        Decision.Accepted<O> yes = (Decision.Accepted<O>) decision;
        taken.add(
                new DecidedAttempt.Taken<>(envelope, yes.actedAs(), yes.events(), evidence(answers.facts(), recorded)));
        O after = review(yes.order(), review);
        return new DecidedAttempt<>(before, after, taken, List.of(), List.of());
    }

    /** Takes the steps that are triggered by time alone, and returns them as an attempt. */
    DecidedAttempt<O> review(FoldedOrder<O> before, Policies rules, Instant now) {
        List<DecidedAttempt.Taken<O>> taken = new ArrayList<>();
        boolean ours = before.process().filter(process.name()::equals).isPresent();
        O after = ours ? review(before.order(), new Review<>(rules, now, "review", taken)) : before.order();
        return new DecidedAttempt<>(before, after, taken, List.of(), List.of());
    }

    /**
     * The context of a review: the rules, the time, the cause of the automatic commands, and the list of the steps
     * taken so far.
     */
    private record Review<O extends Order<O>>(
            Policies rules, Instant now, String cause, List<DecidedAttempt.Taken<O>> taken) {}

    private O review(O order, Review<O> review) {
        O current = order;
        Set<CommandId> done = new HashSet<>();
        for (int round = 0; round < MOST_OCCASIONS; round++) {
            RecordingPolicies recorded = new RecordingPolicies(review.rules());
            Moment moment = new Moment(review.now(), calendar, properties.about(current, recorded));
            Optional<DueCommand> next = next(current, moment, done);
            if (next.isEmpty()) {
                return current;
            }
            CommandEnvelope envelope = envelope(current, next.get(), review.cause());
            done.add(envelope.id());
            Decision<O> decision = process.decide(
                    target(current, envelope), envelope.command(), new Deciding(Actor.SYSTEM, moment, Facts.none()));
            if (decision instanceof Decision.Accepted<O> yes) {
                current = yes.order();
                review.taken()
                        .add(new DecidedAttempt.Taken<>(envelope, yes.actedAs(), yes.events(), recorded.evidence()));
            }
        }
        throw new IllegalStateException("the process " + process.name() + " does not come to rest: more than "
                + MOST_OCCASIONS + " automatic steps of order " + order.id() + " ran one after another");
    }

    private Optional<DueCommand> next(O order, Moment moment, Set<CommandId> done) {
        for (DueCommand occasion : process.due(order, moment)) {
            if (!done.contains(id(order, occasion))) {
                return Optional.of(occasion);
            }
        }
        return Optional.empty();
    }

    private CommandEnvelope envelope(O order, DueCommand occasion, String cause) {
        CommandEnvelope envelope = CommandEnvelope.of(id(order, occasion), order.id(), Actor.SYSTEM, occasion.command())
                .causedBy(cause);
        return occasion.instance()
                .map(instance -> envelope.forInstance(instance.number()))
                .orElse(envelope);
    }

    private OrderTarget<O> target(O order, CommandEnvelope envelope) {
        return new OrderTarget<>(order, envelope.instance());
    }

    /**
     * Returns the command id for an automatic step. An automatic step has the same command id on all machines, so that
     * it takes effect only once (X6).
     */
    private CommandId id(O order, DueCommand occasion) {
        String name = process.name() + "|" + order.id() + "|"
                + Wire.Names.of(occasion.command().getClass()) + "|" + occasion.key()
                + occasion.instance()
                        .filter(instance ->
                                instance.number() > 1) // a second instance must not change the command id of the first
                        .map(instance -> "|" + instance)
                        .orElse("");
        return new CommandId(OWN_IDS + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Refusal otherProcess(FoldedOrder<O> before) {
        return Refusal.of(
                Refusal.Kind.ATTEMPT,
                KernelRefusal.OTHER_PROCESS,
                "found",
                before.process().orElse("?"),
                "expected",
                process.name());
    }

    private static List<Object> evidence(Facts facts, RecordingPolicies recorded) {
        if (facts.answers().isEmpty()) {
            return recorded.evidence();
        }
        List<Object> evidence = new ArrayList<>();
        List<FactRequest<?>> requests = new ArrayList<>(facts.answers().keySet());
        requests.sort(Comparator.comparing(FactRequest::toString));
        for (FactRequest<?> request : requests) {
            evidence.add(request);
            evidence.add(Objects.requireNonNull(facts.answers().get(request)));
        }
        evidence.addAll(recorded.evidence());
        return evidence;
    }
}
