package io.orderkit.ports.store;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.Instance;
import io.orderkit.ports.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * An event in its stored and published form (X5).
 *
 * @param eventId the unique id of the event, which stays the same when the event is published again
 * @param tenant the tenant
 * @param order the order
 * @param version the position of the event in the order's history, counted from 1 without gaps
 * @param type the wire name of the event
 * @param schema the schema number of the event
 * @param instance the delivery or claim concerned; empty for the whole order, or for the first delivery or claim
 * @param command the id of the command that caused the event
 * @param causation the id of the event or effect that caused the command; empty for a command from a person
 * @param correlation the host's correlation id, which can link several commands
 * @param traceparent the W3C trace context, passed through unchanged
 * @param actor the acting person
 * @param role the role by which the actor was permitted to take the step
 * @param onBehalfOf the absent person for whom the actor was acting
 * @param occurredAt the time of the event, as stated by the actor
 * @param recordedAt the time at which the desk recorded the event
 * @param process the process's name
 * @param processVersion the version of the process table
 * @param extension the extension of the process; empty if the process is not extended
 * @param ruleVersion the version of the rules in force
 * @param payload the event as JSON
 */
public record EventEnvelope(
        String eventId,
        TenantId tenant,
        OrderId order,
        long version,
        String type,
        int schema,
        Optional<Instance> instance,
        CommandId command,
        Optional<String> causation,
        Optional<String> correlation,
        Optional<String> traceparent,
        ActorId actor,
        Role role,
        Optional<ActorId> onBehalfOf,
        Instant occurredAt,
        Instant recordedAt,
        String process,
        int processVersion,
        Optional<Extension> extension,
        String ruleVersion,
        String payload) {}
