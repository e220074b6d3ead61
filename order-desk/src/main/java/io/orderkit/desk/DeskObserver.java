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
 * Hears what happens at the desk, the relay and the rule book; a host turns it into its own metrics and logs. Every method does
 * nothing unless overridden. What it throws is the host's own problem: it comes out of {@code submit}.
 *
 * <p>Called from whichever thread does the work; implementations are thread-safe and quick.
 */
public interface DeskObserver {
    /** One that hears nothing. */
    DeskObserver NONE = new DeskObserver() {};

    /**
     * The subject of an attempt, for an observer.
     *
     * @param order the order
     * @param command the command's wire name
     * @param extension what an adopter has added to the process; empty for a standard process
     * @param proposal the proposal that the command is about, or that it has made (X9)
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

        /** The same, about a proposal that has just been made. */
        AttemptContext about(Optional<ProposalId> made) {
            return new AttemptContext(order, command, extension, proposal.or(() -> made), instance);
        }

        /** Returns the proposal that a command names. */
        static Optional<ProposalId> named(OrderCommand command) {
            return command instanceof AboutProposal about ? Optional.of(about.proposal()) : Optional.empty();
        }
    }

    /** An attempt came in. */
    default void submitted(OrderId order, String command) {}

    /** It was accepted, with so many events. */
    default void accepted(OrderId order, String command, int events) {}

    /** It was refused; called once a reason. */
    default void refused(OrderId order, String command, String code) {}

    /** It had been made before. */
    default void repeated(OrderId order, String command) {}

    /** Somebody else was first. */
    default void conflict(OrderId order, String command) {}

    /** Somebody else was first, and it is decided again. */
    default void retried(OrderId order, String command, int attempt) {}

    /** As {@link #submitted(OrderId, String)}, with extension, proposal and instance. */
    default void submitted(AttemptContext about) {
        submitted(about.order(), about.command());
    }

    /** As {@link #accepted(OrderId, String, int)}, with extension, proposal and instance. */
    default void accepted(AttemptContext about, int events) {
        accepted(about.order(), about.command(), events);
    }

    /** As {@link #refused(OrderId, String, String)}, with extension, proposal and instance. */
    default void refused(AttemptContext about, String code) {
        refused(about.order(), about.command(), code);
    }

    /** As {@link #repeated(OrderId, String)}, with extension, proposal and instance. */
    default void repeated(AttemptContext about) {
        repeated(about.order(), about.command());
    }

    /** As {@link #conflict(OrderId, String)}, with extension, proposal and instance. */
    default void conflict(AttemptContext about) {
        conflict(about.order(), about.command());
    }

    /** As {@link #retried(OrderId, String, int)}, with extension, proposal and instance. */
    default void retried(AttemptContext about, int attempt) {
        retried(about.order(), about.command(), attempt);
    }

    /** Something outside did not answer, so that nothing is decided. */
    default void unavailable(AttemptContext about, String port) {}

    /** A port has answered, or failed, after so long. */
    default void portAnswered(String port, Duration after, boolean failed) {}

    /** The relay has sent an event so long after it was recorded. */
    default void relayed(OrderId order, Duration lag) {}

    /** The relay could not send an event of such an age, has tried so often, and tries again later. */
    default void putOff(OrderId order, int attempts, Duration age, String why) {}

    /** The relay has set an event aside: its order waits until somebody looks. */
    default void parked(OrderId order, String why) {}

    /** The relay has lost a shard to another one, having held it for too long without a sign of life. */
    default void leaseLost(int shard) {}

    /** The relay has removed so many rows that were sent long ago. */
    default void purged(int rows) {}

    /** The relay could not go on, as when the outbox does not answer; it tries again by itself. */
    default void relayStalled(String why) {}

    /** Other rules are in force. */
    default void rulesSwapped(String before, String after) {}
}
