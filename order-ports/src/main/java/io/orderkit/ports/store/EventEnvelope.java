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
 * One event as it is stored and published (X5).
 *
 * @param eventId unique and stable; the same at every delivery
 * @param tenant the tenant
 * @param order the order
 * @param version its position in the order's history, from 1 without gaps
 * @param type the wire name of the event
 * @param schema the schema number of the event
 * @param instance the delivery or claim; empty for the whole order, and for the first instance
 * @param command the command that caused it
 * @param causation the cause of that command, when it was not a person: the id of an event or effect
 * @param correlation the host's correlation id across several commands
 * @param traceparent the W3C trace context, passed through
 * @param actor the acting person
 * @param role the role in which the actor was permitted
 * @param onBehalfOf the person for whom the actor stands in
 * @param occurredAt when it happened, as the actor states
 * @param recordedAt when the desk recorded it
 * @param process the process's name
 * @param processVersion the version of the process table
 * @param extension the extension of the process; empty for a standard process
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
