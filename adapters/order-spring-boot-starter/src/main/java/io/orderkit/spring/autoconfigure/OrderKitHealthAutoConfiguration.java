package io.orderkit.spring.autoconfigure;

import io.orderkit.spring.desks.RulesInForce;
import io.orderkit.spring.desks.TenantDesks;
import io.orderkit.spring.observing.OrderKitHealthIndicator;
import io.orderkit.spring.running.RelayFigures;
import io.orderkit.spring.settings.OrderKitProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.context.annotation.Bean;

/** The auto-configuration of the health indicator, if Spring Boot's health support is on the class path. */
@AutoConfiguration(after = OrderKitAutoConfiguration.class)
@ConditionalOnClass(
        name = "org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator")
@ConditionalOnBean(TenantDesks.class)
@ConditionalOnEnabledHealthIndicator("orderkit")
public final class OrderKitHealthAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    OrderKitHealthIndicator orderkitHealthIndicator(
            TenantDesks desks, RulesInForce rules, RelayFigures relay, OrderKitProperties settings) {
        return new OrderKitHealthIndicator(
                desks, rules, relay, settings.health().mostLag());
    }
}
