package io.orderkit.spring;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Attempts and the host's transactions on H2")
class TransactionsTest extends TransactionRules {
    @Override
    String[] database() {
        return new String[0];
    }
}
