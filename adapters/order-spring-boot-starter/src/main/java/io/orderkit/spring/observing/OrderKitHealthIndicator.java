package io.orderkit.spring.observing;

import io.orderkit.ports.PortUnavailable;
import io.orderkit.spring.desks.RulesInForce;
import io.orderkit.spring.desks.TenantDesk;
import io.orderkit.spring.desks.TenantDesks;
import io.orderkit.spring.running.RelayFigures;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * A health indicator for orders, which reports parked rows, the delay of sent events, and the current rules. The
 * status is DOWN if the store does not answer, a relay cannot continue, or an event has waited too long. Parked rows
 * are reported, but do not by themselves change the status to DOWN. Parked rows need a person's decision, and
 * restarting the application would not help.
 */
public final class OrderKitHealthIndicator extends AbstractHealthIndicator {
    /** The maximum number of parked orders that are counted for each tenant. */
    private static final int MOST = 100;

    private static final Duration STALL_COUNTS = Duration.ofMinutes(1);

    /** The time for which a postponed event affects the status; longer than the relay's longest pause. */
    private static final Duration WAITING_COUNTS = Duration.ofMinutes(10);

    private final TenantDesks desks;
    private final RulesInForce rules;
    private final RelayFigures relay;
    private final Duration mostLag;

    public OrderKitHealthIndicator(TenantDesks desks, RulesInForce rules, RelayFigures relay, Duration mostLag) {
        super("the order store cannot be reached");
        this.desks = desks;
        this.rules = rules;
        this.relay = relay;
        this.mostLag = mostLag;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.withDetail("rules", rules.current().version().toString());
        relay.lag().ifPresent(lag -> builder.withDetail("lag", lag.toString()));
        builder.withDetail("parked", parked());
        Optional<String> stall = relay.stalledWithin(STALL_COUNTS);
        if (stall.isPresent()) {
            builder.down().withDetail("stalled", stall.get());
        } else if (relay.waitingWithin(WAITING_COUNTS)
                .filter(age -> age.compareTo(mostLag) > 0)
                .isPresent()) {
            builder.down().withDetail("late", "an event has been waiting for longer than " + mostLag);
        } else {
            builder.up();
        }
    }

    /** @throws PortUnavailable if the store does not answer; the status is then DOWN */
    private Map<String, Integer> parked() {
        Map<String, Integer> parked = new LinkedHashMap<>();
        for (TenantDesk tenant : desks.all()) {
            int orders = tenant.ports().outbox().parked(Optional.empty(), MOST).size();
            parked.put(tenant.tenant().value(), orders);
        }
        return parked;
    }
}
