package io.orderkit.springshop;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The accounts of the demonstration. A real host asks its directory or its identity provider instead.
 *
 * @param password the password of all of them
 * @param people the roles of each, by name
 */
@ConfigurationProperties("shop")
public record ShopAccounts(String password, Map<String, List<String>> people) {
    public ShopAccounts {
        people = Map.copyOf(people);
    }
}
