package io.orderkit.springshop;

import io.orderkit.domain.contract.confirmation.RegisterConfirmation;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The outgoing ports of the shop, which only write to the log. A real host publishes events to a broker, sends e-mail and calls its ERP.
 */
@Configuration(proxyBeanMethods = false)
class ShopOutside {
    private static final Logger LOG = LoggerFactory.getLogger(ShopOutside.class);

    @Bean
    EventPublisher publisher() {
        return (event, fence) -> LOG.info("order {}: event {}, {}", event.order(), event.version(), event.type());
    }

    @Bean
    DocumentSender sender() {
        return (messageId, order, communication) -> LOG.info("order {}: message {} goes out", order, messageId);
    }

    @Bean
    ErpEffects effects() {
        return new Registrations();
    }

    /**
     * The registrations of confirmations. Unlike in a real ERP, all registrations are lost when the application ends.
     */
    private static final class Registrations implements ErpEffects {
        private final ConcurrentMap<String, Intent.Answer> answers = new ConcurrentHashMap<>();

        @Override
        public Intent.Answer perform(String effectId, Intent.Effect effect) {
            return answers.computeIfAbsent(effectId, id -> answer(id, effect));
        }

        private static Intent.Answer answer(String effectId, Intent.Effect effect) {
            return effect instanceof RegisterConfirmation register
                    ? new Intent.Answer.Done(
                            "ERP-" + effectId,
                            Map.of("version", String.valueOf(register.sheet().version())))
                    : new Intent.Answer.Rejected("this ERP cannot handle " + effect.kind());
        }

        @Override
        public Optional<Intent.Answer> lookUp(String effectId) {
            return Optional.ofNullable(answers.get(effectId));
        }
    }
}
