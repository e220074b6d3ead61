package io.orderkit.testkit.contract;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A base class for contracts that open a new adapter before each test and close it afterwards.
 *
 * @param <T> the type through which the tests access the adapter
 */
public abstract class AdapterContract<T extends AutoCloseable> extends PortContract {
    private Optional<T> opened = Optional.empty();

    AdapterContract() {}

    /** Opens a fresh adapter. */
    protected abstract T open();

    @BeforeEach
    final void openAdapter() {
        use(open());
    }

    @AfterEach
    final void closeAdapter() throws Exception {
        adapter().close();
    }

    final T adapter() {
        return opened.orElseThrow();
    }

    /** Reopens the adapter and uses the new instance in the rest of the test. */
    final void use(T other) {
        opened = Optional.of(other);
    }
}
