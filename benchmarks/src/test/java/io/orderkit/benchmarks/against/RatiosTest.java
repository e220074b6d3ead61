package io.orderkit.benchmarks.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ratios of a measure")
class RatiosTest {
    @Test
    @DisplayName("have the middle one as their median, in whatever order they came")
    void oddNumber() {
        Ratios ratios = of(3.0, 1.0, 1.5);
        assertThat(ratios.median()).isEqualTo(1.5);
        assertThat(ratios.min()).isEqualTo(1.0);
        assertThat(ratios.max()).isEqualTo(3.0);
    }

    @Test
    @DisplayName("have the mean of the middle two as their median where their number is even")
    void evenNumber() {
        assertThat(of(4.0, 1.0, 2.0, 1.0).median()).isEqualTo(1.5);
    }

    private static Ratios of(double... values) {
        Ratios ratios = new Ratios();
        for (double value : values) {
            ratios.add(value);
        }
        return ratios;
    }
}
