package io.orderkit.spring.autoconfigure;

import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.ports.TenantId;
import io.orderkit.spring.caller.AuthorityCallers;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.caller.TenantResolver;
import io.orderkit.spring.desks.TenantDesk;
import io.orderkit.spring.desks.TenantDesks;
import io.orderkit.spring.settings.OrderKitProperties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The auto-configuration that determines the caller of a request, using Spring Security if it is on the class path. */
@AutoConfiguration(after = OrderKitAutoConfiguration.class)
@ConditionalOnBean(TenantDesks.class)
public final class OrderKitCallerAutoConfiguration {
    /** @throws IllegalStateException if there are several tenants and no bean determines the tenant of a request */
    @Bean
    @ConditionalOnMissingBean
    TenantResolver orderKitTenant(TenantDesks desks) {
        if (desks.all().size() > 1) {
            throw new IllegalStateException(
                    "orderkit.tenants has " + desks.all().size()
                            + " tenants; expected a TenantResolver bean that determines the tenant of a request");
        }
        TenantId only = desks.first().tenant();
        return () -> only;
    }

    /** The configuration that derives a caller from Spring Security's authorities. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.security.core.context.SecurityContextHolder")
    static class Security {
        @Bean
        @ConditionalOnMissingBean
        CallerResolver orderKitCallers(OrderKitProperties settings, TenantResolver tenants, TenantDesks desks) {
            Supplier<Set<String>> roles = () -> desks.all().stream()
                    .map(TenantDesk::desk)
                    .flatMap(desk -> desk.catalogue().values(NameKind.ROLE).stream())
                    .collect(Collectors.toUnmodifiableSet());
            return new AuthorityCallers(settings.security(), tenants, roles);
        }
    }
}
