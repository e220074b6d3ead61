package io.orderkit.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X10")
@DisplayName("A passed gate")
class RecheckedGateTest {
    private static final ContractOrder ORDER = ContractProcess.standard().initialOrder(new OrderId("order-1"));

    private static final Moment NOW =
            new Moment(Instant.EPOCH, BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());

    private static RecheckedGate<ContractOrder, Integer> passedWith(Optional<Integer> asked, int here) {
        return RecheckedGate.of(order -> asked, (order, least) -> here >= least);
    }

    @Test
    @DisplayName(
            "has lapsed when what it was passed with would not pass again; without a passing there is nothing to lapse")
    void lapses() {
        assertThat(passedWith(Optional.of(30), 30).hasLapsed(ORDER)).isFalse();
        assertThat(passedWith(Optional.of(30), 29).hasLapsed(ORDER)).isTrue();
        assertThat(passedWith(Optional.empty(), 0).hasLapsed(ORDER)).isFalse();
    }

    @Test
    @DisplayName("makes the gate of its withdrawal: open once it has lapsed, and shut with a word while it stands")
    void withdrawal() {
        Gate<ContractOrder> lapsed =
                passedWith(Optional.of(30), 29).lapsed("deposit-lapsed", Refusal.gate(PaymentRefusal.ISSUE_STANDS));
        Gate<ContractOrder> stands =
                passedWith(Optional.of(30), 31).lapsed("deposit-lapsed", Refusal.gate(PaymentRefusal.ISSUE_STANDS));
        assertThat(lapsed.name()).isEqualTo("deposit-lapsed");
        assertThat(lapsed.shut(ORDER, Actor.SYSTEM, NOW)).isEmpty();
        assertThat(stands.shut(ORDER, Actor.SYSTEM, NOW)).containsExactly(Refusal.gate(PaymentRefusal.ISSUE_STANDS));
    }
}
