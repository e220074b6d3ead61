package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.Tier;
import io.orderkit.ports.TenantId;
import io.orderkit.spring.desks.TenantDesk;
import io.orderkit.spring.running.OrderReviews;
import io.orderkit.spring.running.ReviewLifecycle;
import io.orderkit.spring.store.TenantPorts;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.ContractScenario;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C9.3")
@DisplayName("Reviews")
class ReviewsTest {
    /** An order whose signed confirmation is four days late, and which has not yet been reviewed. */
    private final ContractScenario late = ContractScenario.given(ContractScenario.aCustomerOf(Tier.B))
            .comesTo(AgreementState.AWAITING_RETURN)
            .on("2026-03-06");

    private OrderReviews reviews() {
        InMemoryStore unused = new InMemoryStore(TenantId.DEFAULT);
        TenantPorts ports = new TenantPorts(unused, late.query(), unused);
        return new OrderReviews(new TenantDesk(TenantId.DEFAULT, late.desk(), ports));
    }

    @Test
    @DisplayName("record what time has brought about, once")
    void once() {
        int before = late.history().size();

        assertThat(reviews().pass(() -> false)).isPositive();
        assertThat(late.history()).hasSizeGreaterThan(before);
        assertThat(reviews().pass(() -> false)).isZero();
    }

    @Test
    @DisplayName("end when the application does")
    void ending() {
        assertThat(reviews().pass(() -> true)).isZero();
    }

    @Test
    @DisplayName("come again at intervals, until they are stopped")
    void lifecycle() {
        ReviewLifecycle lifecycle = new ReviewLifecycle(List.of(reviews()), Duration.ofMillis(10));
        int before = late.history().size();

        lifecycle.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> late.history().size() > before);
        lifecycle.stop();

        assertThat(lifecycle.isRunning()).isFalse();
    }
}
