package io.orderkit.spring.kills;

import com.example.firstorder.Shop;
import com.example.stockroom.Stockroom;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.testkit.crash.CrashPointCounter;
import io.orderkit.testkit.crash.CrashPointDataSource;
import jakarta.servlet.Filter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An application in its own JVM, which stops at a boundary and waits there until the test kills it. The application reads two commands from
 * its standard input: {@code stop}, and {@code arm} followed by the name of a boundary. The application prints its port, a confirmation of
 * each {@code arm} command, and the boundary at which it stops.
 */
@Configuration(proxyBeanMethods = false)
class KilledApplication {
    private static final AtomicReference<Optional<Boundary>> ARMED = new AtomicReference<>(Optional.empty());
    private static final ThreadLocal<Progress> PROGRESS = ThreadLocal.withInitial(() -> Progress.NONE);

    /** The progress of the current thread's request or effect. */
    private enum Progress {
        NONE,
        REQUEST_READING,
        REQUEST_WRITING,
        EFFECT_PERFORMED,
        ANSWER_WRITING
    }

    public static void main(String[] arguments) throws IOException {
        SpringApplication application = new SpringApplication(Shop.class, KilledApplication.class);
        application.setRegisterShutdownHook(false);
        ConfigurableApplicationContext context = application.run(arguments);
        say("port " + context.getEnvironment().getProperty("local.server.port"));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.equals("stop")) {
                context.close();
            } else {
                ARMED.set(Optional.of(Boundary.valueOf(order.substring("arm ".length()))));
                say("armed");
            }
        }
        // The test is gone.
        Runtime.getRuntime().halt(1);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void at(Boundary boundary) {
        if (!Optional.of(boundary).equals(ARMED.get())) {
            return;
        }
        say("at " + boundary);
        while (true) {
            LockSupport.park();
        }
    }

    @Bean
    Filter requests() {
        return (request, response, chain) -> {
            PROGRESS.set(Progress.REQUEST_READING);
            try {
                at(Boundary.BEFORE_TRANSACTION);
                chain.doFilter(request, response);
            } finally {
                PROGRESS.remove();
            }
        };
    }

    @Bean
    static BeanPostProcessor watchedDatabase() {
        CrashPointCounter points = CrashPointCounter.watched((where, number) -> call(where));
        points.arm();
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new CrashPointDataSource(source, points) : bean;
            }
        };
    }

    /**
     * A commit counts as a boundary only if the current thread has written the rows of a request or of the ERP's
     * answer, because the relay and readers also commit.
     */
    private static void call(String where) {
        switch (where) {
            case "before executeUpdate", "before executeBatch" -> writing();
            case "before commit" -> atCommit(Boundary.BEFORE_COMMIT, Boundary.BEFORE_EFFECT_ANSWER);
            case "after commit" -> afterCommit();
            default -> {}
        }
    }

    private static void writing() {
        switch (PROGRESS.get()) {
            case REQUEST_READING -> PROGRESS.set(Progress.REQUEST_WRITING);
            case EFFECT_PERFORMED -> PROGRESS.set(Progress.ANSWER_WRITING);
            default -> {}
        }
    }

    private static void afterCommit() {
        atCommit(Boundary.BEFORE_ANSWER, Boundary.AFTER_EFFECT_ANSWER);
        if (PROGRESS.get() == Progress.ANSWER_WRITING) {
            PROGRESS.remove();
        }
    }

    private static void atCommit(Boundary ofRequest, Boundary ofAnswer) {
        switch (PROGRESS.get()) {
            case REQUEST_WRITING -> at(ofRequest);
            case ANSWER_WRITING -> at(ofAnswer);
            default -> {}
        }
    }

    @Bean
    ProcessDefinition<MallOrder> process() {
        return Stockroom.process();
    }

    @Bean
    EventPublisher publisher(@Value("${outside}") Path outside) {
        return (event, fence) -> {
            at(
                    Thread.currentThread().getName().equals("order-relay-drain")
                            ? Boundary.AT_SHUTDOWN
                            : Boundary.BEFORE_EVENT);
            write(outside, "event " + event.order() + " " + event.version());
            at(Boundary.AFTER_EVENT);
        };
    }

    @Bean
    DocumentSender sender(@Value("${outside}") Path outside) {
        return (messageId, order, communication) -> {
            at(Boundary.BEFORE_DOCUMENT);
            write(outside, "document " + order + " " + communication.subject());
            at(Boundary.AFTER_DOCUMENT);
        };
    }

    /**
     * Returns an ERP that performs an effect on every call, even on a repeated one. To avoid a repetition, the relay
     * must call {@code lookUp} first.
     */
    @Bean
    ErpEffects effects(@Value("${outside}") Path outside) {
        return new ErpEffects() {
            @Override
            public Intent.Answer perform(String effectId, Intent.Effect effect) {
                at(Boundary.BEFORE_EFFECT);
                String reference = "ERP-" + UUID.randomUUID();
                write(outside, "effect " + effectId + " " + reference);
                at(Boundary.AFTER_EFFECT);
                PROGRESS.set(Progress.EFFECT_PERFORMED);
                return new Intent.Answer.Done(reference, Map.of());
            }

            @Override
            public Optional<Intent.Answer> lookUp(String effectId) {
                String performed = "effect " + effectId + " ";
                return lines(outside)
                        .filter(line -> line.startsWith(performed))
                        .map(line -> line.substring(performed.length()))
                        .<Intent.Answer>map(reference -> new Intent.Answer.Done(reference, Map.of()))
                        .findFirst();
            }
        };
    }

    private static Stream<String> lines(Path outside) {
        try {
            return Files.readAllLines(outside).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path outside, String line) {
        try {
            Files.writeString(outside, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
