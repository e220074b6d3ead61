package io.orderkit.spring.autoconfigure;

import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.domain.refusal.Language;
import io.orderkit.jackson.OrderJacksonModule;
import io.orderkit.jackson.two.OrderJackson2Module;
import io.orderkit.spring.desks.TenantDesks;
import io.orderkit.spring.settings.OrderKitProperties;
import io.orderkit.spring.web.ReaderLanguage;
import io.orderkit.spring.web.RestViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The auto-configuration of the JSON form of views, commands and events, and of the Jackson modules that use this form. */
@AutoConfiguration(after = OrderKitAutoConfiguration.class)
@ConditionalOnBean(TenantDesks.class)
public final class OrderKitJsonAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ReaderLanguage orderKitReaderLanguage(OrderKitProperties settings) {
        return new ReaderLanguage(Language.of(settings.language()), settings.zone());
    }

    /** Returns the writer for the types that the first tenant's processes use. */
    @Bean
    @ConditionalOnMissingBean
    ScreenJson orderKitScreenJson(TenantDesks desks, ReaderLanguage language) {
        return RestViews.of(desks.first().desk(), language);
    }

    /**
     * The configuration of the Jackson module for Spring Boot's own mapper. The desk is requested lazily, because its dependencies may need
     * a mapper.
     */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
    static class Jackson3 {
        @Bean
        @ConditionalOnMissingBean
        OrderJacksonModule orderKitJacksonModule(ObjectProvider<ScreenJson> json) {
            return OrderJacksonModule.later(json::getObject);
        }
    }

    /** The configuration of the Jackson module for hosts that still use Jackson 2. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.Module")
    static class Jackson2 {
        @Bean
        @ConditionalOnMissingBean
        OrderJackson2Module orderKitJackson2Module(ObjectProvider<ScreenJson> json) {
            return OrderJackson2Module.later(json::getObject);
        }
    }
}
