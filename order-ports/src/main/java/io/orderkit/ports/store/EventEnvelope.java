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
 * One event as it is kept and published (X5).
 *
 * @param eventId unique and stable; the same at every delivery
 * @param tenant whose it is
 * @param order the order that it happened to
 * @param version its place in the order's history, from 1 without gaps
 * @param type the wire name of the event
 * @param schema the schema number of the event
 * @param instance of which delivery or claim; empty for the whole order, and for the first
 * @param command the command that brought it about
 * @param causation what led to that command, when it was not a person: an event's or effect's id
 * @param correlation the host's own thread through several commands
 * @param traceparent the W3C trace context, passed through
 * @param actor who acted
 * @param role the role in which he acted
 * @param onBehalfOf for whom
 * @param occurredAt when it happened, as the actor says
 * @param recordedAt when the desk recorded it
 * @param process the process's name
 * @param processVersion the version of its table
 * @param extension what an adopter had added to the process; empty for a standard process
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
