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
 * A decided attempt, before any commit.
 *
 * @param before the order as it was loaded
 * @param after the order after all events
 * @param taken the steps taken, in sequence: steps due by time, the command, and the steps that followed automatically
 * @param refusals every reason, when the command is refused; the command is then not among the steps
 * @param evidence the facts and verdicts on which the refusal of the command is based
 */
record Attempt<O extends Order<O>>(
        FoldedOrder<O> before, O after, List<Taken<O>> taken, List<Refusal> refusals, List<Object> evidence) {
    /**
     * A step that was taken.
     *
     * @param envelope the command
     * @param role the role in which the actor was permitted
     * @param events its events
     * @param evidence the facts and verdicts on which it is based
     */
    record Taken<O extends Order<O>>(
            CommandEnvelope envelope, Role role, List<OrderEvent<O>> events, List<Object> evidence) {
        /** Returns the proposal of the step: the one that its command names, or that its events make or carry out. */
        Optional<ProposalId> proposal() {
            return DeskObserver.AttemptContext.named(envelope.command())
                    .or(() -> events.stream()
                            .filter(AboutProposal.class::isInstance)
                            .map(event -> ((AboutProposal) event).proposal())
                            .findFirst());
        }
    }

    /** Returns a refused attempt without steps. */
    static <O extends Order<O>> Attempt<O> refused(
            FoldedOrder<O> before, List<Refusal> reasons, List<Object> evidence) {
        return new Attempt<>(before, before.order(), List.of(), reasons, evidence);
    }

    /** Returns the customer of the order, if this attempt knows them. */
    Optional<CustomerId> customer() {
        return after.customer().or(before.order()::customer);
    }

    /** Returns the JSON that writes the results, with personal data sealed for their subject. */
    OrderJson writing(String type) {
        return before.session().writing(after.id(), customer(), type);
    }

    /** Returns the order after the attempt is stored, at a version and a time. */
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
