package io.orderkit.spring.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.orderkit.spring.observing.MeterDeskObserver;
import io.orderkit.spring.observing.ObservationDeskObserver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The auto-configuration of meters and observations, if the application has the necessary registries. */
@AutoConfiguration(
        before = OrderKitAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
public final class OrderKitMetricsAutoConfiguration {
    /** Returns the observer that records observations; Spring itself provides the classes that the observer needs. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ObservationRegistry.class)
    ObservationDeskObserver orderKitObservations(ObservationRegistry registry) {
        return new ObservationDeskObserver(registry);
    }

    /** The configuration of meters. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Meters {
        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnBean(MeterRegistry.class)
        MeterDeskObserver orderKitMeters(MeterRegistry meters) {
            return new MeterDeskObserver(meters);
        }
    }
}
