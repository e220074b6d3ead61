package io.orderkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The quickstart")
class QuickstartTest {
    @Test
    @DisplayName("receives an order; once more, it is the same attempt")
    void receives(@TempDir Path folder) {
        OrderContent said =
                new OrderContent.Builder().customer(new CustomerId("C-2041")).build();

        assertThat(printed(folder, said)).isEqualTo("B-1: Accepted");
        assertThat(printed(folder, said)).isEqualTo("B-1: Repeated");
        assertThat(folder.resolve("orders.mv.db")).exists();
    }

    @Test
    @DisplayName("prints every reason of a refusal as a sentence")
    void refused(@TempDir Path folder) {
        assertThat(printed(folder, new OrderContent.Builder().build()))
                .isNotBlank()
                .doesNotContain("Refused");
    }

    private static String printed(Path folder, OrderContent said) {
        PrintStream before = System.out;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        System.setOut(new PrintStream(text, true, StandardCharsets.UTF_8));
        try {
            Quickstart.receive(folder.resolve("orders"), new OrderId("B-1"), said);
        } finally {
            System.setOut(before);
        }
        return text.toString(StandardCharsets.UTF_8).strip();
    }
}
