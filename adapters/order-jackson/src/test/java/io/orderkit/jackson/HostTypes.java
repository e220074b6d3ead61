package io.orderkit.jackson;

import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import java.util.List;

/** Types of a host, which know nothing of any Jackson. */
final class HostTypes {
    private HostTypes() {}

    /** A page of a host. */
    public record HostPage(String title, OrderScreen order, Money total, Urgency urgency) {}

    /** A request of a host, with a command in it. */
    public record HostRequest(String note, OrderCommand command, Money most) {}

    /** Several commands. */
    public record HostBatch(List<OrderCommand> commands) {}

    /** A request that would let its sender say who they are. */
    public record ActorRequest(String note, Actor actor) {}

    /** A request that would let its sender say whose orders they mean. */
    public record TenantRequest(TenantId tenant) {}

    /** A request that would let its sender say what they see. */
    public record ScopeRequest(ReadScope scope) {}
}
