package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.firstorder.Shop;
import io.micrometer.core.instrument.MeterRegistry;
import io.orderkit.rules.RuleBook;
import io.orderkit.spring.desks.RulesInForce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X7")
@DisplayName("A directory of rules")
class RuleDirectoryTest {
    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    @DisplayName("is watched: a change comes into force and is counted; what is broken in between never does")
    void watched(@TempDir Path rules) throws IOException {
        for (Map.Entry<String, String> file : RuleBook.standard().texts().entrySet()) {
            Files.writeString(rules.resolve(file.getKey()), file.getValue());
        }
        try (HostUnderTest host = HostUnderTest.running(
                List.of(Shop.class), "--orderkit.rules.directory=" + rules, "--orderkit.rules.every=50ms")) {
            RulesInForce inForce = host.bean(RulesInForce.class);
            MeterRegistry meters = host.bean(MeterRegistry.class);
            String before = inForce.current().version().hash();

            Files.writeString(rules.resolve("tier.drl"), "\n// Checked in March.\n", StandardOpenOption.APPEND);
            Awaitility.await()
                    .atMost(SOON)
                    .until(() -> !inForce.current().version().hash().equals(before));

            String after = inForce.current().version().hash();
            assertThat(meters.counter("orderkit.rules.swapped").count()).isEqualTo(1);
            Files.writeString(rules.resolve("deposit.drl"), "\nrule \"broken\" when\n", StandardOpenOption.APPEND);
            Files.writeString(rules.resolve("mall.drl"), "\n// Checked in April.\n", StandardOpenOption.APPEND);
            Files.writeString(
                    rules.resolve("deposit.drl"), RuleBook.standard().texts().get("deposit.drl"));
            Awaitility.await()
                    .atMost(SOON)
                    .until(() -> !inForce.current().version().hash().equals(after));
            assertThat(meters.counter("orderkit.rules.swapped").count()).isEqualTo(2);
        }
    }
}
