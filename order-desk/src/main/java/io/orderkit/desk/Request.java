package io.orderkit.desk;

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
 * @param firstType the command's wire name in its first release, for fingerprints
 * @param command the command as JSON, in the form of its first release
 * @param unwritable the reasons why the command cannot be written; usually empty
 */
record Request(CommandEnvelope envelope, String type, String firstType, String command, List<Refusal> unwritable) {
    /** Returns the request of an attempt, with the command in a form that is the same in every release. */
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

    /** Returns the length of the command in characters. */
    int length() {
        return command.length();
    }

    /** Returns the text for the fingerprint, which contains the command, the actor, the order and the time. */
    String whole() {
        return with(command);
    }

    /** Returns the text for the fingerprint with another representation of the command. */
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
