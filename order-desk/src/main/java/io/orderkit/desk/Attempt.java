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
 * An attempt as it was decided, before anything is committed.
 *
 * @param before the order as it was loaded
 * @param after the order after all events
 * @param taken the steps taken, in turn: what time had brought about, the command, what followed by itself
 * @param refusals every reason, when the command may not be done; then the command is not among the steps
 * @param evidence what the refused command was decided on
 */
record Attempt<O extends Order<O>>(
        FoldedOrder<O> before, O after, List<Taken<O>> taken, List<Refusal> refusals, List<Object> evidence) {
    /**
     * A step taken.
     *
     * @param envelope the command
     * @param role the role in which the actor was allowed
     * @param events what happened
     * @param evidence what it was decided on
     */
    record Taken<O extends Order<O>>(
            CommandEnvelope envelope, Role role, List<OrderEvent<O>> events, List<Object> evidence) {
        /** Returns the proposal that the step was about: the one that its command names, or that its events make or carry out. */
        Optional<ProposalId> proposal() {
            return DeskObserver.AttemptContext.named(envelope.command())
                    .or(() -> events.stream()
                            .filter(AboutProposal.class::isInstance)
                            .map(event -> ((AboutProposal) event).proposal())
                            .findFirst());
        }
    }

    /** It may not be done; nothing was taken. */
    static <O extends Order<O>> Attempt<O> refused(
            FoldedOrder<O> before, List<Refusal> reasons, List<Object> evidence) {
        return new Attempt<>(before, before.order(), List.of(), reasons, evidence);
    }

    /** Whose order it is, as far as this attempt knows. */
    Optional<CustomerId> customer() {
        return after.customer().or(before.order()::customer);
    }

    /** How what comes of it is written: what is personal, for whom it is about. */
    OrderJson writing(String type) {
        return before.session().writing(after.id(), customer(), type);
    }

    /** Returns the order as it stands once the attempt is stored, at a version and a time. */
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
