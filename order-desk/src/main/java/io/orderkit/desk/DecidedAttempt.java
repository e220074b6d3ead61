package io.orderkit.desk;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An attempt that has been decided but not yet committed.
 *
 * @param before the order as it was loaded, without the attempt's events
 * @param after the order after all events of the attempt
 * @param taken the steps taken, in sequence: time-triggered steps, the command's step, and the automatic steps that
 *     followed
 * @param refusals all reasons for refusing the command; empty if it was not refused
 * @param evidence the facts and verdicts that a refusal is based on
 */
record DecidedAttempt<O extends Order<O>>(
        FoldedOrder<O> before, O after, List<Taken<O>> taken, List<Refusal> refusals, List<Object> evidence) {
    /**
     * A step that was taken.
     *
     * @param envelope the command
     * @param role the role that allowed the actor to take the step
     * @param events its events
     * @param evidence the facts and verdicts that the step is based on
     */
    record Taken<O extends Order<O>>(
            CommandEnvelope envelope, Role role, List<OrderEvent<O>> events, List<Object> evidence) {
        /**
         * Returns the proposal that the step's command refers to or, failing that, the proposal that its events
         * concern.
         */
        Optional<ProposalId> proposal() {
            return DeskObserver.AttemptContext.named(envelope.command())
                    .or(() -> events.stream()
                            .filter(AboutProposal.class::isInstance)
                            .map(event -> ((AboutProposal) event).proposal())
                            .findFirst());
        }
    }

    /** Returns a refused attempt, in which no steps were taken. */
    static <O extends Order<O>> DecidedAttempt<O> refused(
            FoldedOrder<O> before, List<Refusal> reasons, List<Object> evidence) {
        return new DecidedAttempt<>(before, before.order(), List.of(), reasons, evidence);
    }

    /** Returns the customer of the order; empty if the customer is still unknown after the attempt. */
    Optional<CustomerId> customer() {
        return after.customer().or(before.order()::customer);
    }

    /**
     * Returns the OrderJson that writes the attempt's results, with personal data sealed under the data subject's key.
     */
    OrderJson writing(String type) {
        return before.session().writing(after.id(), customer(), type);
    }

    /** Returns the folded order as it will be after the commit, with its new version and the time of its last event. */
    FoldedOrder<O> folded(String process, long version, Instant now) {
        return new FoldedOrder<>(
                after,
                version,
                Optional.of(process),
                Optional.of(before.receivedAt().orElse(now)),
                Optional.of(now),
                before.session());
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }
}
