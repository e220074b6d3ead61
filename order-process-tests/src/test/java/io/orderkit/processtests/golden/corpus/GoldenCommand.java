package io.orderkit.processtests.golden.corpus;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.ports.store.EventEnvelope;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An attempt as a client of that release sent it, and the desk's answer to its repetition.
 *
 * @param line the command with its actor, as texts
 */
public record GoldenCommand(CorpusLine line) {
    public static GoldenCommand of(CommandEnvelope envelope, OrderJson json, Outcome again) {
        Actor actor = envelope.actor();
        return new GoldenCommand(CorpusLine.of("command")
                .with("id", envelope.id())
                .with("type", Wire.Names.of(envelope.command().getClass()))
                .with("payload", json.write(envelope.command()))
                .with("actor", actor.id())
                .with("roles", actor.roles().stream().map(Role::value).sorted().collect(Collectors.joining(" ")))
                .withAny("onBehalfOf", actor.onBehalfOf())
                .withAny("occurredAt", envelope.occurredAt())
                .with("again", text(again, json)));
    }

    public CommandEnvelope envelope(OrderId order, OrderJson json) {
        Actor actor = new Actor(
                new ActorId(line.get("actor")),
                Arrays.stream(line.get("roles").split(" ", -1)).map(Role::of).collect(Collectors.toSet()),
                line.find("onBehalfOf").map(ActorId::new));
        CommandEnvelope envelope = CommandEnvelope.of(
                new CommandId(line.get("id")), order, actor, json.readCommand(line.get("type"), line.get("payload")));
        return line.find("occurredAt")
                .map(when -> envelope.occurredAt(Instant.parse(when)))
                .orElse(envelope);
    }

    /** Returns the desk's answer to a repetition of the attempt. */
    public String again() {
        return line.get("again");
    }

    /** Returns a complete outcome, with wire names. */
    public static String text(Outcome outcome, OrderJson json) {
        if (outcome instanceof Outcome.Repeated repeated) {
            return "repeated " + text(repeated.first(), json);
        }
        if (outcome instanceof Outcome.Accepted accepted) {
            return "accepted " + accepted.version() + " "
                    + accepted.events().stream().map(EventEnvelope::type).collect(Collectors.joining(","));
        }
        if (outcome instanceof Outcome.Refused refused) {
            return "refused " + json.writeTaggedList(refused.refusals());
        }
        return outcome.toString();
    }
}
