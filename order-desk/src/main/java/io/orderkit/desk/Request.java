package io.orderkit.desk;

import io.orderkit.domain.model.Wire;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * An attempt, as it is written down.
 *
 * @param envelope the attempt
 * @param type the command's wire name
 * @param command the command as JSON
 */
record Request(CommandEnvelope envelope, String type, String command) {
    static Request of(CommandEnvelope envelope, String command) {
        return new Request(envelope, Wire.Names.of(envelope.command().getClass()), command);
    }

    /** In characters. */
    int length() {
        return command.length();
    }

    /** What tells a repetition from a reuse of the id: what is wanted, by whom, on what, when. */
    String whole() {
        return with(command);
    }

    /** The same, with the command told in other words. */
    String with(String told) {
        String roles = envelope.actor().roles().stream()
                .map(role -> role.value())
                .sorted()
                .collect(Collectors.joining(","));
        return String.join(
                "\n",
                envelope.order().value(),
                envelope.actor().id().value(),
                roles,
                envelope.actor().onBehalfOf().map(Object::toString).orElse(""),
                type,
                told,
                envelope.occurredAt().map(Instant::toString).orElse(""));
    }
}
