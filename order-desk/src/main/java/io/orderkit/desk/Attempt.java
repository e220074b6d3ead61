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
 * The decision about an attempt, before it is committed.
 *
 * @param before the order as it was loaded, before the attempt
 * @param after the order with all events of the attempt applied
 * @param taken the steps taken, in sequence: steps due by time, the command's step, and automatic steps that followed
 * @param refusals every reason for a refusal; if there is any, the command's step is not among the taken ones
 * @param evidence the facts and verdicts on which a refusal is based
 */
record Attempt<O extends Order<O>>(
        FoldedOrder<O> before, O after, List<Taken<O>> taken, List<Refusal> refusals, List<Object> evidence) {
    /**
     * A step that was taken.
     *
     * @param envelope the command
     * @param role the role that permitted the actor to take the step
     * @param events its events
     * @param evidence the facts and verdicts on which the step is based
     */
    record Taken<O extends Order<O>>(
            CommandEnvelope envelope, Role role, List<OrderEvent<O>> events, List<Object> evidence) {
        /** Returns the proposal that the step's command names, or that its events make or carry out. */
        Optional<ProposalId> proposal() {
            return DeskObserver.AttemptContext.named(envelope.command())
                    .or(() -> events.stream()
                            .filter(AboutProposal.class::isInstance)
                            .map(event -> ((AboutProposal) event).proposal())
                            .findFirst());
        }
    }

    /** Returns a refused attempt, in which no step was taken. */
    static <O extends Order<O>> Attempt<O> refused(
            FoldedOrder<O> before, List<Refusal> reasons, List<Object> evidence) {
        return new Attempt<>(before, before.order(), List.of(), reasons, evidence);
    }

    /** Returns the customer of the order; empty if the customer is still unknown after this attempt. */
    Optional<CustomerId> customer() {
        return after.customer().or(before.order()::customer);
    }

    /** Returns the JSON that writes the attempt's results, with personal data sealed for their subject. */
    OrderJson writing(String type) {
        return before.session().writing(after.id(), customer(), type);
    }

    /** Returns the folded order as it will be after the commit, with its new version and time. */
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
