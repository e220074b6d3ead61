package io.orderkit.springshop;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The accounts of the demonstration. A real host uses its directory or its identity provider instead.
 *
 * @param password the password of all accounts
 * @param people the roles of each account, by name
 */
@ConfigurationProperties("shop")
public record ShopAccounts(String password, Map<String, List<String>> people) {
    public ShopAccounts {
        people = Map.copyOf(people);
    }
}
