package io.orderkit.desk.relay;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.ReadScope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dispatch of one event to other programs, people and the ERP. Every request has an id derived from the event's id,
 * so that the receiver can recognise a repeated request. Thread-safe.
 */
final class Dispatch {
    private static final Pattern KEY = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final RelayParts parts;

    Dispatch(RelayParts parts) {
        this.parts = parts;
    }

    /**
     * Sends everything that an event requires, and returns once the receivers have safely accepted it.
     *
     * @throws PortUnavailable if an external system or the desk does not answer
     * @throws JsonInvalid if the event cannot be read
     */
    void send(EventEnvelope envelope, long fence) {
        parts.publisher().publish(envelope, fence);
        OrderEvent<?> event = parts.desk().json().readEvent(envelope.type(), envelope.schema(), envelope.payload());
        for (Intent intent : distinct(event, envelope)) {
            String id = envelope.eventId() + "-" + intent.key();
            if (intent instanceof Intent.Communication communication) {
                parts.sender()
                        .send(
                                id,
                                envelope.order(),
                                communication,
                                () -> parts.desk()
                                        .addressees(ReadScope.everything(), envelope)
                                        .orElseGet(Addressees::unknown));
            } else if (intent instanceof Intent.Effect effect) {
                perform(id, effect, envelope);
            }
        }
    }

    /**
     * Returns the intents of an event. If two intents have the same key, or a key is invalid, the whole event is
     * rejected. A receiver would ignore the second of two requests with the same id, and would reject an invalid id.
     */
    private static List<Intent> distinct(OrderEvent<?> event, EventEnvelope envelope) {
        List<Intent> intents = event.intents();
        Set<String> keys = new HashSet<>();
        for (Intent intent : intents) {
            if (!KEY.matcher(intent.key()).matches()) {
                throw new IllegalStateException(
                        "the event " + envelope.type() + " has an intent with the key \"" + intent.key()
                                + "\"; expected up to 40 letters and digits with single hyphens, such as price-query");
            }
            if (!keys.add(intent.key())) {
                throw new IllegalStateException("the event " + envelope.type() + " has two intents with the key "
                        + intent.key() + "; each needs its own key, for example from Communication.keyed");
            }
        }
        return intents;
    }

    /**
     * Carries out an effect. The ERP is first asked whether it already has a result for the effect's id. An earlier
     * answer may have been lost, or a relay may have failed before it recorded the effect (E-2).
     */
    private void perform(String id, Intent.Effect effect, EventEnvelope asked) {
        Intent.Answer answer =
                parts.effects().lookUp(id).orElseGet(() -> parts.effects().perform(id, effect));
        CommandEnvelope answered = CommandEnvelope.of(
                        new CommandId(id), asked.order(), Actor.SYSTEM, effect.answeredBy(answer))
                .causedBy(asked.eventId());
        Outcome outcome = parts.desk()
                .submit(asked.instance()
                        .map(instance -> answered.forInstance(instance.number()))
                        .orElse(answered));
        if (outcome instanceof Outcome.Unavailable unavailable) {
            throw notRecorded(unavailable);
        }
        if (outcome instanceof Outcome.Conflict) {
            throw PortUnavailable.nothingDone(
                    "desk",
                    "order " + asked.order() + " changes continually; the ERP's answer to " + id
                            + " could not be recorded",
                    new IllegalStateException("conflict"));
        }
        // If the order has changed in the meantime, for example through a cancellation, the ERP's answer can be
        // refused. By now, such a refusal has been stored in the journal and reported to the observer. It is an error,
        // however, if the attempt itself is invalid, for example because its id is taken.
        if (outcome instanceof Outcome.Refused refused) {
            refused.refusals().stream()
                    .filter(reason -> reason.kind() == Refusal.Kind.ATTEMPT)
                    .findFirst()
                    .ifPresent(reason -> {
                        throw PortUnavailable.broken(
                                "desk",
                                "the ERP's answer to " + id + " could not be recorded: " + reason.code(),
                                new IllegalStateException(reason.code()));
                    });
        }
    }

    private static PortUnavailable notRecorded(Outcome.Unavailable unavailable) {
        IllegalStateException cause = new IllegalStateException(unavailable.message());
        return unavailable.retryable()
                ? PortUnavailable.outcomeUnknown(unavailable.port(), unavailable.message(), cause)
                : PortUnavailable.broken(unavailable.port(), unavailable.message(), cause);
    }
}
