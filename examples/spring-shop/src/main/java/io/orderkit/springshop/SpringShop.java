package io.orderkit.springshop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The application, which serves REST at {@code /orders} and pages at {@code /}. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(ShopAccounts.class)
public class SpringShop {
    /** @param arguments the arguments for Spring Boot, for example {@code --spring.profiles.active=postgresql} */
    public static void main(String[] arguments) {
        SpringApplication.run(SpringShop.class, arguments);
    }
}
