package io.orderkit.desk;

import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.OrderCommand;
import java.time.Duration;
import java.util.Optional;

/**
 * An observer of the desk, the relay and the rule book, which a host can use for metrics and logs. By default, the
 * methods do nothing. The desk does not catch an observer's exceptions: {@code submit} passes them on to its caller.
 *
 * <p>The desk and the relay call the observer on the threads that do the work. An implementation must therefore be fast
 * and thread-safe.
 */
public interface DeskObserver {
    /** An observer that ignores all reports. */
    DeskObserver NONE = new DeskObserver() {};

    /**
     * The context of a reported attempt.
     *
     * @param order the order
     * @param command the command's wire name
     * @param extension the extension that has changed the process; empty for a standard process
     * @param proposal the proposal that the command concerns or has created (X9)
     * @param instance the number of the delivery or claim that the command concerns
     */
    record AttemptContext(
            OrderId order,
            String command,
            Optional<Extension> extension,
            Optional<ProposalId> proposal,
            Optional<Integer> instance) {
        static AttemptContext of(CommandEnvelope envelope, Optional<Extension> extension) {
            return new AttemptContext(
                    envelope.order(),
                    Wire.Names.of(envelope.command().getClass()),
                    extension,
                    named(envelope.command()),
                    envelope.instance());
        }

        /** Returns a copy of this context with the proposal that the attempt has created. */
        AttemptContext about(Optional<ProposalId> made) {
            return new AttemptContext(order, command, extension, proposal.or(() -> made), instance);
        }

        /** Returns the proposal that a command refers to; empty if the command refers to none. */
        static Optional<ProposalId> named(OrderCommand command) {
            return command instanceof AboutProposal about ? Optional.of(about.proposal()) : Optional.empty();
        }
    }

    /** Reports a submitted attempt. */
    default void submitted(OrderId order, String command) {}

    /** Reports an accepted attempt, with the number of its events. */
    default void accepted(OrderId order, String command, int events) {}

    /** Reports a refused attempt. For a refused attempt, the desk calls this method once for each reason. */
    default void refused(OrderId order, String command, String code) {}

    /** Reports that a decided attempt was submitted again. */
    default void repeated(OrderId order, String command) {}

    /** Reports a version conflict. */
    default void conflict(OrderId order, String command) {}

    /** Reports that an attempt is being decided again after a version conflict. */
    default void retried(OrderId order, String command, int attempt) {}

    /** Reports a submitted attempt, with its full context. */
    default void submitted(AttemptContext about) {
        submitted(about.order(), about.command());
    }

    /** Reports an accepted attempt with its full context and the number of its events. */
    default void accepted(AttemptContext about, int events) {
        accepted(about.order(), about.command(), events);
    }

    /** Reports one reason for the refusal of an attempt, with the attempt's full context. */
    default void refused(AttemptContext about, String code) {
        refused(about.order(), about.command(), code);
    }

    /** Reports that a decided attempt was submitted again, with its full context. */
    default void repeated(AttemptContext about) {
        repeated(about.order(), about.command());
    }

    /** Reports a version conflict, with the attempt's full context. */
    default void conflict(AttemptContext about) {
        conflict(about.order(), about.command());
    }

    /** Reports that an attempt is being decided again after a version conflict, with the attempt's full context. */
    default void retried(AttemptContext about, int attempt) {
        retried(about.order(), about.command(), attempt);
    }

    /** Reports that an attempt could not be decided, because an external system did not answer. */
    default void unavailable(AttemptContext about, String port) {}

    /** Reports that a port has answered or failed, with the duration of the call. */
    default void portAnswered(String port, Duration after, boolean failed) {}

    /** Reports that the relay has sent an event, with the time since the event was recorded. */
    default void relayed(OrderId order, Duration lag) {}

    /**
     * Reports that the relay has failed to send an event and will retry, with the number of attempts so far and the
     * event's age.
     */
    default void putOff(OrderId order, int attempts, Duration age, String why) {}

    /**
     * Reports that the relay has parked an event. The later events of the order are not sent until somebody intervenes.
     */
    default void parked(OrderId order, String why) {}

    /** Reports that another relay has taken over a shard, because this relay did not renew the lease in time. */
    default void leaseLost(int shard) {}

    /** Reports the number of sent rows that the relay has removed. */
    default void purged(int rows) {}

    /**
     * Reports that the relay could not continue, for example because the outbox does not answer. The relay retries
     * automatically.
     */
    default void relayStalled(String why) {}

    /** Reports that new rules have taken effect. */
    default void rulesSwapped(String before, String after) {}
}
