package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.firstorder.Shop;
import io.micrometer.core.instrument.MeterRegistry;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.memory.RecordingDocumentSender;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

@DisplayName("The operator of the application")
class OperationsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Outgoing ports whose publisher reports a permanent failure for every event. */
    @Configuration(proxyBeanMethods = false)
    static class BrokenOutside {
        @Bean
        EventPublisher publisher() {
            return (event, fence) -> {
                throw PortUnavailable.broken("publisher", "no such topic", new IllegalStateException("no such topic"));
            };
        }

        @Bean
        DocumentSender sender() {
            return new RecordingDocumentSender();
        }

        @Bean
        ErpEffects effects() {
            return new InMemoryErp();
        }
    }

    @Test
    @DisplayName(
            "sees parked rows and the rules in force in its health, and attempts, refusals and parked rows in its meters")
    void healthAndMeters() throws Exception {
        try (HostUnderTest host = HostUnderTest.running(
                List.of(Shop.class, BrokenOutside.class),
                "--management.endpoint.health.show-details=always",
                "--management.endpoints.web.exposure.include=health,metrics",
                "--orderkit.relay.idle=50ms")) {
            host.post(Commands.path("O-1", "receive-order"), Commands.CALL);
            host.post(Commands.path("O-1", "receive-order"), Commands.CALL);
            MeterRegistry meters = host.bean(MeterRegistry.class);

            Awaitility.await()
                    .atMost(SOON)
                    .until(() -> meters.counter("orderkit.relay.parked").count() > 0);

            JsonNode health =
                    host.get("/actuator/health").json().get("components").get("orderkit");
            assertThat(health.get("status").stringValue()).isEqualTo("UP");
            assertThat(health.get("details").get("parked").get("default").intValue())
                    .isEqualTo(1);
            assertThat(health.get("details").get("rules").stringValue()).startsWith("standard (");
            assertThat(meters.get("orderkit.attempt")
                            .tags("command", "receive-order", "outcome", "accepted")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get("orderkit.refusals")
                            .tags("command", "receive-order", "code", "wrong-position")
                            .counter()
                            .count())
                    .isEqualTo(1);
        }
    }
}
