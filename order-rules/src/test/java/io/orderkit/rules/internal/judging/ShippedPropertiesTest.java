package io.orderkit.rules.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X7")
class ShippedPropertiesTest {
    @Test
    @DisplayName("the shipped rules look at no open property, as ShippedRules takes for granted")
    void none() {
        assertThat(ReadProperties.of(ShippedRules.sources()).values()).allMatch(java.util.Set::isEmpty);
    }
}
