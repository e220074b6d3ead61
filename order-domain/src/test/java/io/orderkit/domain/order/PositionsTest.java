package io.orderkit.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.PaymentState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The positions of an order")
class PositionsTest {
    private static final Positions BOTH = Positions.of(List.of(AgreementState.CLARIFYING, PaymentState.NOT_REVIEWED));

    @Test
    @DisplayName("are one state for each track")
    void oneForEachTrack() {
        assertThat(BOTH.on(PaymentState.TRACK)).isEqualTo(PaymentState.NOT_REVIEWED);
        assertThat(BOTH.with(PaymentState.GATE_PASSED).all())
                .containsExactly(AgreementState.CLARIFYING, PaymentState.GATE_PASSED);
        assertThat(BOTH.has(AgreementState.TRACK)).isTrue();
        assertThat(BOTH.has(new Track("elsewhere"))).isFalse();
        assertThatThrownBy(() -> BOTH.on(new Track("elsewhere"))).hasMessageContaining("no track \"elsewhere\"");
    }

    @Test
    @DisplayName("are equal in whatever order their tracks were named")
    void equality() {
        Positions other = Positions.of(List.of(PaymentState.NOT_REVIEWED, AgreementState.CLARIFYING));
        assertThat(BOTH).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(BOTH.with(PaymentState.GATE_PASSED)).isNotEqualTo(BOTH).doesNotHaveSameHashCodeAs(BOTH);
        assertThat(BOTH).isNotEqualTo("positions");
    }
}
