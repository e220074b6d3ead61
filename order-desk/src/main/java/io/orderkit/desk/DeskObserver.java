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
 * An observer of the desk, the relay and the rule book, which a host turns into its own metrics and logs. Every method
 * does nothing unless overridden. The host is responsible for exceptions of its observer: they propagate out of
 * {@code submit}.
 *
 * <p>The working thread calls the observer; implementations are thread-safe and fast.
 */
public interface DeskObserver {
    /** An observer that ignores everything. */
    DeskObserver NONE = new DeskObserver() {};

    /**
     * The context of an attempt, for an observer.
     *
     * @param order the order
     * @param command the command's wire name
     * @param extension the extension of the process; empty for a standard process
     * @param proposal the proposal that the command concerns, or that it has made (X9)
     * @param instance the number of the delivery or claim that the command names
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

        /** Returns this context with a proposal that was just made. */
        AttemptContext about(Optional<ProposalId> made) {
            return new AttemptContext(order, command, extension, proposal.or(() -> made), instance);
        }

        /** Returns the proposal that a command names. */
        static Optional<ProposalId> named(OrderCommand command) {
            return command instanceof AboutProposal about ? Optional.of(about.proposal()) : Optional.empty();
        }
    }

    /** Reports a submitted attempt. */
    default void submitted(OrderId order, String command) {}

    /** Reports an accepted attempt, with the number of its events. */
    default void accepted(OrderId order, String command, int events) {}

    /** Reports a refused attempt, once for each reason. */
    default void refused(OrderId order, String command, String code) {}

    /** Reports the repetition of an earlier attempt. */
    default void repeated(OrderId order, String command) {}

    /** Reports a version conflict. */
    default void conflict(OrderId order, String command) {}

    /** Reports that an attempt is decided again after a version conflict. */
    default void retried(OrderId order, String command, int attempt) {}

    /** Reports like {@link #submitted(OrderId, String)}, with extension, proposal and instance. */
    default void submitted(AttemptContext about) {
        submitted(about.order(), about.command());
    }

    /** Reports like {@link #accepted(OrderId, String, int)}, with extension, proposal and instance. */
    default void accepted(AttemptContext about, int events) {
        accepted(about.order(), about.command(), events);
    }

    /** Reports like {@link #refused(OrderId, String, String)}, with extension, proposal and instance. */
    default void refused(AttemptContext about, String code) {
        refused(about.order(), about.command(), code);
    }

    /** Reports like {@link #repeated(OrderId, String)}, with extension, proposal and instance. */
    default void repeated(AttemptContext about) {
        repeated(about.order(), about.command());
    }

    /** Reports like {@link #conflict(OrderId, String)}, with extension, proposal and instance. */
    default void conflict(AttemptContext about) {
        conflict(about.order(), about.command());
    }

    /** Reports like {@link #retried(OrderId, String, int)}, with extension, proposal and instance. */
    default void retried(AttemptContext about, int attempt) {
        retried(about.order(), about.command(), attempt);
    }

    /** Reports that an external system did not answer, so that nothing is decided. */
    default void unavailable(AttemptContext about, String port) {}

    /** Reports the answer or failure of a port, with its duration. */
    default void portAnswered(String port, Duration after, boolean failed) {}

    /** Reports an event sent by the relay, with the time since it was recorded. */
    default void relayed(OrderId order, Duration lag) {}

    /**
     * Reports an event that the relay could not send and will retry, with the number of attempts and the event's age.
     */
    default void putOff(OrderId order, int attempts, Duration age, String why) {}

    /** Reports an event that the relay has parked: its order waits until somebody intervenes. */
    default void parked(OrderId order, String why) {}

    /** Reports a shard that the relay has lost to another one, because it did not renew the lease in time. */
    default void leaseLost(int shard) {}

    /** Reports the removal of old sent rows by the relay, with their number. */
    default void purged(int rows) {}

    /** Reports that the relay could not continue, as when the outbox does not answer; it retries automatically. */
    default void relayStalled(String why) {}

    /** Reports that other rules are in force. */
    default void rulesSwapped(String before, String after) {}
}
