package io.orderkit.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.order.OrderLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("X5")
@DisplayName("Every type that is written comes back as it was, with every attribute")
class EveryWireTypeTest {
    private static final OrderJson JSON =
            OrderJson.with(ContractProcess.standard(), MallProcess.standard()).build();

    @TestFactory
    Stream<DynamicTest> comesBack() {
        assertThat(JSON.wireTypes()).hasSizeGreaterThan(120);
        return JSON.wireTypes().stream().map(type -> DynamicTest.dynamicTest(JSON.typeOf(type), () -> roundTrip(type)));
    }

    private static void roundTrip(Class<?> type) {
        for (long seed : List.of(1L, 2L, 3L)) {
            Object sample = new WireSamples(seed).of(type);
            String text = JSON.write(sample);
            assertThat(JSON.read(type, text)).as("seed %s: %s", seed, text).isEqualTo(sample);
            if (type.isRecord()) {
                assertThat(JSON.readTagged(JSON.writeTagged(sample))).isEqualTo(sample);
            }
        }
    }

    @Test
    @DisplayName("a sample fills every attribute of a line")
    void samplesAreFull() {
        OrderLine line = new WireSamples(1).of(OrderLine.class);
        assertThat(line.toString()).doesNotContain("Optional.empty");
        assertThat(line.specialItems()).isNotEmpty();
    }
}
