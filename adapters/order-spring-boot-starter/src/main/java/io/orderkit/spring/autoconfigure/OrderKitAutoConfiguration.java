package io.orderkit.spring.autoconfigure;

import io.orderkit.desk.DeskObserver;
import io.orderkit.desk.OrderDesk;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.spring.desks.DeskOpening;
import io.orderkit.spring.desks.OrderDeskCustomizer;
import io.orderkit.spring.desks.RuleSource;
import io.orderkit.spring.desks.RulesInForce;
import io.orderkit.spring.desks.TenantDesk;
import io.orderkit.spring.desks.TenantDesks;
import io.orderkit.spring.observing.DeskObservers;
import io.orderkit.spring.running.RelayFigures;
import io.orderkit.spring.settings.OrderKitProperties;
import io.orderkit.spring.store.JdbcTenantStores;
import io.orderkit.spring.store.TenantPorts;
import io.orderkit.spring.store.TenantStores;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/** The auto-configuration of the store, the rules and the desks, based on the application's data source. */
@AutoConfiguration(after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@EnableConfigurationProperties(OrderKitProperties.class)
public final class OrderKitAutoConfiguration {
    /**
     * Returns the storage in the application's data source. If the host uses Flyway, the storage is created after
     * Flyway has run.
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnSingleCandidate(DataSource.class)
    @DependsOnDatabaseInitialization
    TenantStores orderKitStores(DataSource source, OrderKitProperties settings) {
        return JdbcTenantStores.open(source, settings.store());
    }

    @Bean
    @ConditionalOnMissingBean
    RelayFigures orderKitRelayFigures(ObjectProvider<InstantSource> clock) {
        return new RelayFigures(clock.getIfUnique(InstantSource::system));
    }

    @Bean
    @ConditionalOnMissingBean
    DeskObservers orderKitObservers(ObjectProvider<DeskObserver> observers) {
        List<DeskObserver> all = observers
                .orderedStream()
                .filter(observer -> !(observer instanceof DeskObservers))
                .toList();
        return new DeskObservers(all);
    }

    /**
     * Returns the rules. Spring closes the rule source when the application ends, so that the rule directory is no
     * longer watched.
     */
    @Bean
    @ConditionalOnMissingBean(RulesInForce.class)
    RuleSource orderKitRules(OrderKitProperties settings, DeskObservers observers) {
        return RuleSource.open(settings.rules(), observers);
    }

    @Bean
    @ConditionalOnMissingBean
    BusinessCalendar orderKitCalendar(OrderKitProperties settings) {
        return BusinessCalendar.weekdaysIn(settings.zone());
    }

    @Bean
    @ConditionalOnMissingBean
    DeskOpening orderKitDeskOpening(
            OrderKitProperties settings, RulesInForce rules, BusinessCalendar calendar, ListableBeanFactory beans) {
        List<OrderDeskCustomizer> all = new ArrayList<>();
        DeskObservers observers = beans.getBean(DeskObservers.class);
        all.add((tenant, desk) -> desk.calendar(calendar).observer(observers));
        all.addAll(DeskParticipants.of(beans));
        return new DeskOpening(settings, rules, all);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(TenantStores.class)
    TenantDesks orderKitDesks(OrderKitProperties settings, TenantStores stores, DeskOpening opening) {
        return new TenantDesks(settings.tenants().stream()
                .map(TenantId::new)
                .map(tenant -> desk(tenant, stores.of(tenant), opening))
                .toList());
    }

    private static TenantDesk desk(TenantId tenant, TenantPorts ports, DeskOpening opening) {
        return new TenantDesk(tenant, opening.open(tenant, ports), ports);
    }

    /** Returns the first tenant's desk, for hosts that have only one tenant. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(TenantDesks.class)
    OrderDesk orderDesk(TenantDesks desks) {
        return desks.first().desk();
    }

    /** Returns the queries across the first tenant's orders. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(TenantDesks.class)
    OrderQuery orderQuery(TenantDesks desks) {
        return desks.first().ports().queries();
    }
}
