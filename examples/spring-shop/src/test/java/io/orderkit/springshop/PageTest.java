package io.orderkit.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The page of an order")
class PageTest {
    private static RunningShop shop;

    @BeforeAll
    static void start() throws Exception {
        shop = RunningShop.start();
        shop.command("agent", "B-1/commands/receive-order", """
                {"channel": "phone", "salesperson": "sales", "content": {"customer": "C-2041", "currency": "CNY"}}""");
    }

    @AfterAll
    static void end() {
        shop.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en,Current state,in clarification", "es,Situación,aclaración", "zh,当前状态,待明确"})
    @DisplayName("speaks the reader's language, frame and order alike, and leaves no key unworded")
    void languages(String language, String frame, String state) throws Exception {
        String page = shop.get("agent", "/page/B-1?lang=" + language).body();

        assertThat(page).contains(frame).doesNotContain("??", "[en]");
        assertThat(page).containsIgnoringCase(state);
    }

    @Test
    @DisplayName("escapes what people typed")
    void escapes() throws Exception {
        shop.command("agent", "B-2/commands/receive-order", """
                {"channel": "phone", "salesperson": "sales", "content": {"customer": "<script>alert(1)</script>"}}""");

        assertThat(shop.get("agent", "/").body()).doesNotContain("<script>");
    }

    @Test
    @DisplayName("is not there for an order that nobody knows")
    void unknown() throws Exception {
        assertThat(shop.get("agent", "/page/B-404").statusCode()).isEqualTo(404);
    }
}
