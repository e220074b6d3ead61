package io.orderkit.testkit.contract;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The base of the contracts whose adapter is opened before each test and closed after it.
 *
 * @param <T> the type that gives the tests access to the adapter
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

    /** Replaces the adapter under test by one that was reopened. */
    final void use(T other) {
        opened = Optional.of(other);
    }
}
