package io.orderkit.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test slice with a desk and an in-memory H2 store, but without the web layer, the relay or the reviews. A test class
 * can add the host's beans in nested {@code @Configuration} classes. Each test runs in a transaction that is rolled
 * back.
 *
 * <pre>{@code
 * @OrderKitTest
 * class FirstOrderTest {
 *     @Autowired OrderDesk desk;
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BootstrapWith(SpringBootTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@ImportAutoConfiguration
@Transactional
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:orderkit-test;DB_CLOSE_DELAY=-1",
            "orderkit.relay.enabled=false",
            "orderkit.reviews.enabled=false"
        })
public @interface OrderKitTest {}
