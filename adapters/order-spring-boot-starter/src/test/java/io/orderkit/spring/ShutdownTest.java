package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.firstorder.Shop;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.EventEnvelope;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@DisplayName("The end of the application")
class ShutdownTest {
    private static final int ORDERS = 20;

    /** Outgoing ports that record everything they receive. */
    @Configuration(proxyBeanMethods = false)
    static class Outside {
        static final List<EventEnvelope> PUBLISHED = new CopyOnWriteArrayList<>();

        @Bean
        EventPublisher publisher() {
            return (event, fence) -> PUBLISHED.add(event);
        }

        @Bean
        DocumentSender sender() {
            return (messageId, order, communication) -> {};
        }

        @Bean
        ErpEffects effects() {
            return new ErpEffects() {
                @Override
                public Intent.Answer perform(String effectId, Intent.Effect effect) {
                    throw new IllegalStateException("no order comes so far here");
                }

                @Override
                public Optional<Intent.Answer> lookUp(String effectId) {
                    return Optional.empty();
                }
            };
        }
    }

    @Test
    @DisplayName(
            "drains the relay: every event that a request was acknowledged for has gone out, though the workers were resting")
    void drains() throws Exception {
        Outside.PUBLISHED.clear();
        try (HostUnderTest host =
                HostUnderTest.running(List.of(Shop.class, Outside.class), "--orderkit.relay.idle=1h")) {
            for (int i = 0; i < ORDERS; i++) {
                assertThat(host.post(Commands.path("S-" + i, "receive-order"), Commands.CALL)
                                .status())
                        .isEqualTo(200);
            }
            assertThat(Outside.PUBLISHED).as("while the workers rest").hasSizeLessThan(ORDERS);
        }

        assertThat(Outside.PUBLISHED)
                .extracting(event -> event.order().value())
                .doesNotHaveDuplicates()
                .hasSize(ORDERS);
    }
}
