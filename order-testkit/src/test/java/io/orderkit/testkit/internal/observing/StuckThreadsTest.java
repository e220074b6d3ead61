package io.orderkit.testkit.internal.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K7")
@DisplayName("Threads that do not come to an end")
class StuckThreadsTest {
    @Test
    @DisplayName("are not called a deadlock when the JVM finds none")
    void slow() {
        assertThat(StuckThreads.sentence(40))
                .contains("not finished after 40 s")
                .contains("No deadlock was found")
                .contains("one after the other");
    }
}
