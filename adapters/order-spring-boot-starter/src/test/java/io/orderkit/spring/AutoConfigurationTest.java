package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.OrderDesk;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.spring.autoconfigure.OrderKitAutoConfiguration;
import io.orderkit.spring.autoconfigure.OrderKitCallerAutoConfiguration;
import io.orderkit.spring.autoconfigure.OrderKitHealthAutoConfiguration;
import io.orderkit.spring.autoconfigure.OrderKitJsonAutoConfiguration;
import io.orderkit.spring.autoconfigure.OrderKitMetricsAutoConfiguration;
import io.orderkit.spring.autoconfigure.OrderKitRelayAutoConfiguration;
import io.orderkit.spring.autoconfigure.OrderKitWebAutoConfiguration;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.caller.TenantResolver;
import io.orderkit.spring.desks.OrderDeskCustomizer;
import io.orderkit.spring.desks.RulesInForce;
import io.orderkit.spring.desks.TenantDesks;
import io.orderkit.spring.observing.MeterDeskObserver;
import io.orderkit.spring.running.RelayLifecycle;
import io.orderkit.spring.running.ReviewLifecycle;
import io.orderkit.spring.store.TenantPorts;
import io.orderkit.spring.store.TenantStores;
import io.orderkit.spring.web.OrderController;
import io.orderkit.testkit.memory.InMemoryErp;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.memory.RecordingDocumentSender;
import io.orderkit.testkit.memory.RecordingPublisher;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("The auto-configuration")
class AutoConfigurationTest {
    private static final AutoConfigurations DATABASE = AutoConfigurations.of(
            DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class);
    private static final AutoConfigurations OURS = AutoConfigurations.of(
            OrderKitMetricsAutoConfiguration.class,
            OrderKitAutoConfiguration.class,
            OrderKitRelayAutoConfiguration.class,
            OrderKitHealthAutoConfiguration.class,
            OrderKitCallerAutoConfiguration.class,
            OrderKitJsonAutoConfiguration.class,
            OrderKitWebAutoConfiguration.class);

    private final ApplicationContextRunner host = new ApplicationContextRunner()
            .withConfiguration(DATABASE)
            .withConfiguration(OURS)
            .withPropertyValues("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID());

    private static ApplicationContextRunner outside(ApplicationContextRunner host) {
        return host.withBean(EventPublisher.class, RecordingPublisher::new)
                .withBean(DocumentSender.class, RecordingDocumentSender::new)
                .withBean(ErpEffects.class, InMemoryErp::new);
    }

    @Test
    @DisplayName("gives desk, questions, rules, reviews and health on a data source alone, and no relay or REST")
    void defaults() {
        host.run(context -> assertThat(context)
                .hasSingleBean(OrderDesk.class)
                .hasSingleBean(OrderQuery.class)
                .hasSingleBean(RulesInForce.class)
                .hasSingleBean(ReviewLifecycle.class)
                .hasBean("orderkitHealthIndicator")
                .doesNotHaveBean(RelayLifecycle.class)
                .doesNotHaveBean(OrderController.class)
                .doesNotHaveBean(MeterDeskObserver.class));
    }

    @Test
    @DisplayName("stays away without a data source")
    void noDataSource() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .run(context -> assertThat(context).doesNotHaveBean(OrderDesk.class));
    }

    @Test
    @DisplayName("does without meters, web and security where they are not on the class path")
    void bare() {
        host.withClassLoader(new FilteredClassLoader(
                        "io.micrometer.core",
                        "org.springframework.web",
                        "org.springframework.security",
                        "jakarta.servlet"))
                .run(context ->
                        assertThat(context).hasSingleBean(OrderDesk.class).doesNotHaveBean(CallerResolver.class));
    }

    @Test
    @DisplayName("relays where the three ports are beans, unless it is switched off")
    void relay() {
        outside(host)
                .run(context -> assertThat(context.getBean(RelayLifecycle.class).isRunning())
                        .isTrue());
        outside(host)
                .withPropertyValues("orderkit.relay.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(RelayLifecycle.class));
    }

    @Test
    @DisplayName("meters where there is a registry")
    void meters() {
        host.withConfiguration(AutoConfigurations.of(
                        MetricsAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class,
                        SimpleMetricsExportAutoConfiguration.class))
                .run(context -> assertThat(context).hasSingleBean(MeterDeskObserver.class));
    }

    @Nested
    @DisplayName("gives way to")
    class GivesWay {
        @Test
        @DisplayName("a storage of the host's")
        void stores() {
            InMemoryStore memory = new InMemoryStore(TenantId.DEFAULT);
            new ApplicationContextRunner()
                    .withConfiguration(OURS)
                    .withBean(TenantStores.class, () -> tenant -> new TenantPorts(memory, memory, memory))
                    .run(context -> assertThat(context.getBean(TenantDesks.class)
                                    .first()
                                    .ports()
                                    .orders())
                            .isSameAs(memory));
        }

        @Test
        @DisplayName("its rules, calendar, process and caller")
        void parts() {
            BusinessCalendar calendar = BusinessCalendar.weekdaysIn(ZoneId.of("Asia/Shanghai"));
            CallerResolver callers = () -> {
                throw new IllegalStateException("nobody asks");
            };
            host.withBean(RulesInForce.class, () -> HandbookPolicies::new)
                    .withBean(BusinessCalendar.class, () -> calendar)
                    .withBean(ProcessDefinition.class, ContractProcess::standard)
                    .withBean(CallerResolver.class, () -> callers)
                    .run(context -> {
                        assertThat(context).hasSingleBean(RulesInForce.class).hasSingleBean(BusinessCalendar.class);
                        assertThat(context.getBean(CallerResolver.class)).isSameAs(callers);
                        assertThat(context.getBean(OrderDesk.class).processes())
                                .extracting(ProcessDefinition::name)
                                .containsExactly("contract");
                    });
        }

        @Test
        @DisplayName("its customizers, which come last")
        void customizers() {
            host.withBean(OrderDeskCustomizer.class, () -> (tenant, desk) -> desk.processes(ContractProcess.standard()))
                    .run(context -> assertThat(context.getBean(OrderDesk.class).processes())
                            .hasSize(1));
        }
    }

    @Nested
    @DisplayName("says in one sentence, at the start,")
    class Failures {
        @Test
        @DisplayName("that REST has nobody who knows the caller")
        void nobodyKnows() {
            new WebApplicationContextRunner()
                    .withConfiguration(DATABASE)
                    .withConfiguration(OURS)
                    .withClassLoader(new FilteredClassLoader(SecurityContextHolder.class))
                    .withPropertyValues(
                            "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(), "orderkit.web.enabled=true")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("expected Spring Security on the class path, or a CallerResolver"));
        }

        @Test
        @DisplayName("that several tenants want a resolver")
        void tenants() {
            host.withPropertyValues("orderkit.tenants=north,south")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("expected a TenantResolver bean"));
            host.withPropertyValues("orderkit.tenants=north,south")
                    .withBean(TenantResolver.class, () -> () -> new TenantId("south"))
                    .run(context -> assertThat(
                                    context.getBean(TenantDesks.class).all())
                            .extracting(desk -> desk.tenant().value())
                            .containsExactly("north", "south"));
        }

        @Test
        @DisplayName("that a table is missing which the host's own tool should have made")
        void tables() {
            host.withPropertyValues("orderkit.store.schema=check")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .hasStackTraceContaining("expected the tables of Schema.migrate"));
        }

        @Test
        @DisplayName("that an H2 file would lose what it acknowledged")
        void h2File() {
            host.withPropertyValues("spring.datasource.url=jdbc:h2:file:./target/h2-" + UUID.randomUUID())
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining(";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0 at the end of the URL"));
        }

        @Test
        @DisplayName("which property is wrong")
        void property() {
            host.withPropertyValues("orderkit.zone=Middle/Earth")
                    .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("Middle/Earth"));
        }
    }

    @Test
    @DisplayName("takes an H2 file with the settings that it needs")
    void h2File() {
        host.withPropertyValues("spring.datasource.url=jdbc:h2:file:./target/h2-" + UUID.randomUUID()
                        + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0")
                .run(context -> assertThat(context).hasSingleBean(OrderDesk.class));
    }

    @Test
    @DisplayName("counts days in the company's zone, UTC unless said")
    void zone() {
        host.run(context ->
                assertThat(context.getBean(BusinessCalendar.class).zone()).isEqualTo(ZoneId.of("UTC")));
        host.withPropertyValues("orderkit.zone=Asia/Shanghai")
                .run(context -> assertThat(
                                context.getBean(BusinessCalendar.class).zone())
                        .isEqualTo(ZoneId.of("Asia/Shanghai")));
    }
}
