package io.orderkit.springshop;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The accounts of the example shop. A real host uses a directory or an identity provider instead.
 *
 * @param password the password that all accounts share
 * @param people the roles of each account, by account name
 */
@ConfigurationProperties("shop")
public record ShopAccounts(String password, Map<String, List<String>> people) {
    public ShopAccounts {
        people = Map.copyOf(people);
    }
}
