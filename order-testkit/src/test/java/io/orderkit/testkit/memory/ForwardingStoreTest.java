package io.orderkit.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.JournalQueryContract;
import io.orderkit.testkit.contract.OrderArchiveContract;
import io.orderkit.testkit.contract.OrderQueryContract;
import io.orderkit.testkit.contract.OrderStoreContract;
import io.orderkit.testkit.contract.OutboxContract;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A store that forwards each call keeps the rules of the one behind it")
class ForwardingStoreTest {
    private static StorageUnderTest storage() {
        InMemoryStore memory = new InMemoryStore(TenantId.DEFAULT);
        return StorageUnderTest.of(tenant -> new ForwardingStore(memory.forTenant(tenant)));
    }

    @Test
    @DisplayName("and says, as that one does, that it commits itself")
    void commitsItself() {
        InMemoryStore memory = new InMemoryStore(TenantId.DEFAULT);
        assertThat(new ForwardingStore(memory).commitsItself()).isEqualTo(memory.commitsItself());
    }

    @Nested
    class Store extends OrderStoreContract {
        @Override
        protected StorageUnderTest open() {
            return storage();
        }
    }

    @Nested
    class Query extends OrderQueryContract {
        @Override
        protected StorageUnderTest open() {
            return storage();
        }
    }

    @Nested
    class Journal extends JournalQueryContract {
        @Override
        protected StorageUnderTest open() {
            return storage();
        }
    }

    @Nested
    class Rows extends OutboxContract {
        @Override
        protected StorageUnderTest open() {
            return storage();
        }
    }

    @Nested
    class Archive extends OrderArchiveContract {
        @Override
        protected StorageUnderTest open() {
            return storage();
        }
    }
}
