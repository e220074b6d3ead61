package io.orderkit.testkit.contract;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The base of the contracts whose adapter is opened for each test and closed after it.
 *
 * @param <T> what an adapter's author offers to the tests
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

    /** Goes on with an adapter that was opened again. */
    final void use(T other) {
        opened = Optional.of(other);
    }
}
