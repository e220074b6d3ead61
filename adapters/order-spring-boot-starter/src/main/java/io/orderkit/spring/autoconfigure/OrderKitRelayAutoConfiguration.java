package io.orderkit.spring.autoconfigure;

import io.orderkit.desk.relay.Relay;
import io.orderkit.desk.relay.RelayRoutine;
import io.orderkit.desk.relay.RelayTerms;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.spring.desks.TenantDesk;
import io.orderkit.spring.desks.TenantDesks;
import io.orderkit.spring.observing.DeskObservers;
import io.orderkit.spring.running.OrderReviews;
import io.orderkit.spring.running.OutsidePorts;
import io.orderkit.spring.running.RelayLifecycle;
import io.orderkit.spring.running.ReviewLifecycle;
import io.orderkit.spring.running.TenantOutsides;
import io.orderkit.spring.settings.OrderKitProperties;
import io.orderkit.spring.settings.OrderKitProperties.RelaySettings;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The auto-configuration of the relay and the reviews, which run in the background in their own transactions. */
@AutoConfiguration(after = OrderKitAutoConfiguration.class)
@ConditionalOnBean(TenantDesks.class)
public final class OrderKitRelayAutoConfiguration {
    /**
     * Returns the outgoing ports of all tenants. A relay needs all three outgoing ports, because it would lose events
     * if one of them were missing.
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({EventPublisher.class, DocumentSender.class, ErpEffects.class})
    TenantOutsides orderKitOutsides(EventPublisher publisher, DocumentSender sender, ErpEffects effects) {
        OutsidePorts ofAll = new OutsidePorts(publisher, sender, effects);
        return tenant -> ofAll;
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(TenantOutsides.class)
    @ConditionalOnProperty(name = "orderkit.relay.enabled", matchIfMissing = true)
    RelayLifecycle orderKitRelay(
            TenantDesks desks, TenantOutsides outsides, DeskObservers observers, OrderKitProperties settings) {
        RelaySettings relay = settings.relay();
        return new RelayLifecycle(
                () -> desks.all().stream()
                        .map(desk -> relay(desk, outsides.of(desk.tenant()), relay, observers))
                        .toList(),
                routine(relay),
                relay.drainWithin());
    }

    private static Relay relay(TenantDesk desk, OutsidePorts outside, RelaySettings settings, DeskObservers observers) {
        return Relay.from(desk.ports().outbox(), desk.desk())
                .name(settings.name()
                        .orElseGet(() -> ManagementFactory.getRuntimeMXBean().getName()))
                .publisher(outside.publisher())
                .sender(outside.sender())
                .effects(outside.effects())
                .terms(terms(settings))
                .observer(observers)
                .build();
    }

    private static RelayTerms terms(RelaySettings settings) {
        return new RelayTerms(
                settings.lease(),
                settings.batch(),
                RelayTerms.USUAL.firstPause(),
                RelayTerms.USUAL.longestPause(),
                settings.mostAttempts());
    }

    private static RelayRoutine routine(RelaySettings settings) {
        return new RelayRoutine(
                settings.workers(),
                settings.idle(),
                settings.lease().dividedBy(3),
                settings.keepSent(),
                RelayRoutine.USUAL.purge(),
                settings.drainWithin());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "orderkit.reviews.enabled", matchIfMissing = true)
    ReviewLifecycle orderKitReviews(TenantDesks desks, OrderKitProperties settings) {
        List<OrderReviews> reviews = desks.all().stream().map(OrderReviews::new).toList();
        return new ReviewLifecycle(reviews, settings.reviews().every());
    }
}
