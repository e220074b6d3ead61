package io.orderkit.spring.autoconfigure;

import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.desks.TenantDesks;
import io.orderkit.spring.settings.OrderKitProperties;
import io.orderkit.spring.web.CrossSiteFilter;
import io.orderkit.spring.web.OrderController;
import io.orderkit.spring.web.OrderProblems;
import io.orderkit.spring.web.OrderRequests;
import io.orderkit.spring.web.ReaderLanguage;
import io.orderkit.spring.web.openapi.OpenApiController;
import io.orderkit.spring.web.openapi.OrderOpenApi;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.DispatcherServlet;

/** The auto-configuration of order requests, and of the REST interface if it is enabled. */
@AutoConfiguration(after = {OrderKitCallerAutoConfiguration.class, OrderKitJsonAutoConfiguration.class})
@ConditionalOnBean(TenantDesks.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class OrderKitWebAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(CallerResolver.class)
    OrderRequests orderKitRequests(TenantDesks desks, CallerResolver callers, ReaderLanguage language) {
        return new OrderRequests(desks, callers, language);
    }

    /** The configuration of the REST interface, if it is enabled. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "orderkit.web.enabled")
    static class Rest {
        /** @throws IllegalStateException if no bean determines the caller of a request */
        @Bean
        @ConditionalOnMissingBean
        OrderController orderKitController(ObjectProvider<OrderRequests> requests) {
            return new OrderController(requests.getIfAvailable(() -> {
                throw new IllegalStateException(
                        "orderkit.web.enabled is true, but nothing identifies the sender of a request;"
                                + " expected Spring Security on the class path, or a CallerResolver bean");
            }));
        }

        @Bean
        @ConditionalOnMissingBean
        OrderProblems orderKitProblems() {
            return new OrderProblems();
        }

        /** Returns the OpenAPI description of the REST interface, for the steps of the first tenant's processes. */
        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnProperty(name = "orderkit.web.openapi")
        OpenApiController orderKitOpenApi(TenantDesks desks, ScreenJson json, OrderKitProperties settings) {
            return new OpenApiController(
                    OrderOpenApi.of(desks.first().desk(), json, settings.web().path()));
        }

        /**
         * Returns the cross-site filter. The filter runs before Spring Security's filters, so that another site's page learns nothing from
         * the response.
         */
        @Bean
        @ConditionalOnMissingBean(name = "orderKitCrossSiteFilter")
        FilterRegistrationBean<CrossSiteFilter> orderKitCrossSiteFilter(OrderKitProperties settings) {
            FilterRegistrationBean<CrossSiteFilter> filter = new FilterRegistrationBean<>(
                    new CrossSiteFilter(settings.web().allowedOrigins()));
            filter.addUrlPatterns(settings.web().path() + "/*");
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
            return filter;
        }
    }
}
