package io.orderkit.spring.desks;

import io.orderkit.desk.DeskLimits;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.ports.TenantId;
import io.orderkit.spring.settings.OrderKitProperties;
import io.orderkit.spring.settings.OrderKitProperties.DeskSettings;
import io.orderkit.spring.store.TenantPorts;
import java.util.List;

/**
 * The settings and customizers with which every tenant's desk is opened.
 *
 * @param settings the application's settings, which include the limits of the desk
 * @param rules the rules in force
 * @param customizers further changes to the desk, applied in sequence; the host's changes come last
 */
public record DeskOpening(OrderKitProperties settings, RulesInForce rules, List<OrderDeskCustomizer> customizers) {
    public DeskOpening {
        customizers = List.copyOf(customizers);
    }

    /** Opens a tenant's desk with that tenant's ports. */
    public OrderDesk open(TenantId tenant, TenantPorts ports) {
        OrderDeskBuilder desk =
                OrderDesk.with(ports.orders()).policies(rules::current).limits(limits(settings.desk()));
        customizers.forEach(customizer -> customizer.customize(tenant, desk));
        return desk.open();
    }

    private static DeskLimits limits(DeskSettings desk) {
        return new DeskLimits(
                desk.factsWithin(),
                desk.occurredBack(),
                desk.occurredAhead(),
                desk.eventsPerOrder(),
                desk.commandLength(),
                desk.cachedOrders());
    }
}
