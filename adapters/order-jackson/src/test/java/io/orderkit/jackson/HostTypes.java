package io.orderkit.jackson;

import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import java.util.List;

/** Sample types of a host application that do not depend on Jackson. */
final class HostTypes {
    private HostTypes() {}

    /** A host's page type, which contains an order. */
    public record HostPage(String title, OrderScreen order, Money total, Urgency urgency) {}

    /** A host's request type, which contains a command. */
    public record HostRequest(String note, OrderCommand command, Money most) {}

    /** Several commands. */
    public record HostBatch(List<OrderCommand> commands) {}

    /** A request in which the sender could choose the acting person. */
    public record ActorRequest(String note, Actor actor) {}

    /** A request in which the sender could choose the tenant. */
    public record TenantRequest(TenantId tenant) {}

    /** A request in which the sender could choose the read scope. */
    public record ScopeRequest(ReadScope scope) {}
}
