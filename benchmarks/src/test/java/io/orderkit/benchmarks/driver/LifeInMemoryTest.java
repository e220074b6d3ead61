package io.orderkit.benchmarks.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The story of the phone order")
class LifeInMemoryTest {
    private static final Path STORY = Path.of("../examples/paper-mill/scripts/a-tier-b-by-phone.jsonl");

    @Test
    @DisplayName("runs to its end each time it is told, with one refusal: the production order before the deposit is there")
    void runsToItsEnd() {
        LifeInMemory life = new LifeInMemory(PhoneOrder.read(STORY));
        List<String> first = life.run().results();
        assertThat(first).hasSize(45).filteredOn(result -> !result.endsWith("Accepted")).containsExactly("attempt 15: Refused");
        assertThat(life.run().results()).isEqualTo(first);
    }
}
