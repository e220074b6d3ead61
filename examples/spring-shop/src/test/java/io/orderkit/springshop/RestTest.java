package io.orderkit.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shop's REST interface")
class RestTest {
    private static RunningShop shop;

    @BeforeAll
    static void start() {
        shop = RunningShop.start();
    }

    @AfterAll
    static void end() {
        shop.close();
    }

    @Test
    @DisplayName("takes an order of the contract process on, step by step, by the people whose steps they are")
    void contract() throws Exception {
        assertThat(shop.command("agent", "B-1/commands/receive-order", """
                {"channel": "phone", "salesperson": "sales", "content": {"customer": "C-2041", "currency": "CNY"}}""").statusCode())
                .isEqualTo(200);
        assertThat(shop.command("agent", "B-1/commands/read-back", "{\"agreed\": true}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(shop.command("warehouse", "B-1/commands/record-in-memo", "{\"memo\": \"M-1\"}")
                        .statusCode())
                .as("not the warehouse's step")
                .isEqualTo(403);
        assertThat(shop.command("agent", "B-1/commands/record-in-memo", "{\"memo\": \"M-1\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("takes an order of the mall, too")
    void mall() throws Exception {
        assertThat(shop.command("member", "MM-1/commands/submit-mall-order", """
                {"content": {"address": "9 Lock Lane", "contact": "ext. 7", "payment": "cash-on-delivery", "lines": [
                  {"number": 1, "product": "KL-125", "quantity": "40 reel", "unitPrice": "118.50 CNY/reel"}]}}""")
                        .body())
                .contains("mall-order-submitted");
        assertThat(shop.get("mall", "/orders/MM-1").body()).contains("confirm-mall-order");
    }
}
