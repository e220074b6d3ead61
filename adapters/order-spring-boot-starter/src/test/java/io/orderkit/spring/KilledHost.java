package io.orderkit.spring;

import com.example.firstorder.Shop;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.testkit.crash.CrashPoints;
import io.orderkit.testkit.crash.CrashingDataSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/**
 * A host in a JVM of its own, on a database that outlives it. It prints the port on which it listens and each event that
 * it publishes. Arguments: the URL of the database, the number of the call to the database at which the JVM halts
 * (0 for never), and how long the relay rests.
 */
final class KilledHost {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private KilledHost() {}

    /** The ways out, and the data source whose calls are counted. */
    @Configuration(proxyBeanMethods = false)
    static class Parts {
        private static CrashPoints points = CrashPoints.none();

        @Bean
        EventPublisher publisher() {
            return (event, fence) -> {
                OUT.println("published " + event.order() + " " + event.version());
                points.reached("after an event was published");
            };
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

        @Bean
        static BeanPostProcessor counting() {
            return new Counting();
        }
    }

    /** Puts the counted calls before the data source of the application. */
    private static final class Counting implements BeanPostProcessor, PriorityOrdered {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new CrashingDataSource(source, Parts.points) : bean;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }

    public static void main(String[] arguments) {
        int haltAt = Integer.parseInt(arguments[1]);
        Parts.points = haltAt == 0 ? CrashPoints.none() : CrashPoints.haltingAt(haltAt);
        SpringApplication application = new SpringApplication(Shop.class, Parts.class);
        ConfigurableApplicationContext context = application.run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error",
                "--spring.config.location=classpath:/first-order/",
                "--orderkit.relay.idle=" + arguments[2],
                "--orderkit.relay.lease=2s",
                "--spring.datasource.url=" + arguments[0]);
        Parts.points.arm();
        OUT.println("port " + context.getEnvironment().getProperty("local.server.port"));
    }
}
