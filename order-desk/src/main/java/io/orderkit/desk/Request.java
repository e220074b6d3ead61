package io.orderkit.desk;

import io.orderkit.desk.internal.UnwritableReasons;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An attempt in its stored form.
 *
 * @param envelope the attempt
 * @param type the command's wire name
 * @param firstType the wire name of the command in the release that introduced it; used for fingerprints
 * @param command the command as JSON, in the form of the release that introduced it
 * @param unwritable the reasons why the command cannot be written; empty in almost all cases
 */
record Request(CommandEnvelope envelope, String type, String firstType, String command, List<Refusal> unwritable) {
    /** Returns the request for an attempt, with the command in a form that never changes between releases. */
    static Request of(CommandEnvelope envelope, OrderJson json) {
        OrderCommand command = envelope.command();
        String type = Wire.Names.of(command.getClass());
        String firstType = json.firstTypeOf(command);
        try {
            return new Request(envelope, type, firstType, json.writeFirst(command), List.of());
        } catch (JsonInvalid tooBig) {
            return new Request(envelope, type, firstType, "", UnwritableReasons.reasons(tooBig));
        }
    }

    /** Returns the command's length in characters. */
    int length() {
        return command.length();
    }

    /** Returns the string from which the fingerprint is computed: the command, the actor, the order and the time. */
    String whole() {
        return with(command);
    }

    /** Returns the string from which the fingerprint is computed, with the given representation of the command. */
    String with(String told) {
        List<String> roles = new ArrayList<>();
        envelope.actor().roles().forEach(role -> roles.add(role.value()));
        Collections.sort(roles);
        return String.join(
                "\n",
                envelope.order().value(),
                envelope.actor().id().value(),
                String.join(",", roles),
                envelope.actor().onBehalfOf().map(Object::toString).orElse(""),
                firstType,
                told,
                envelope.occurredAt().map(Instant::toString).orElse("")
                        + envelope.instance().map(number -> "\n" + number).orElse(""));
    }
}
