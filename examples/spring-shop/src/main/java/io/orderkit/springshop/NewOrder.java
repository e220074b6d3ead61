package io.orderkit.springshop;

import io.orderkit.spring.web.CommandText;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notes of an agent on a first call. All other data can be added during the read-back to the customer.
 *
 * @param order the order's id
 * @param customer the customer
 * @param salesperson the salesperson of the customer
 * @param product the ordered product
 * @param quantity the quantity with its unit: {@code 12000 kg}
 */
record NewOrder(String order, String customer, String salesperson, String product, String quantity) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Returns the command that receives the order. */
    CommandText command() {
        Map<String, Object> line = Map.of("number", 1, "product", product, "quantity", quantity);
        Map<String, Object> content = Map.of("customer", customer, "lines", List.of(line));
        return new CommandText(
                "receive-order",
                JSON.writeValueAsString(Map.of("channel", "phone", "salesperson", salesperson, "content", content)));
    }
}
