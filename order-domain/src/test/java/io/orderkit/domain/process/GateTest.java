package io.orderkit.domain.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.refusal.Refusal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A gate")
class GateTest {
    private static final Actor WAREHOUSE = Actor.of("bob", Role.WAREHOUSE);
    private static final Moment MOMENT =
            new Moment(ParcelProcess.ARRIVAL, BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());

    private final Parcel packed = ParcelProcess.standard().initialOrder(new OrderId("P-1"));
    private final List<Refusal> built = new ArrayList<>();
    private final Refusal reason = Refusal.gate(KernelRefusal.WRONG_POSITION);

    private Gate<Parcel> gate(boolean open) {
        return Gate.when("a-gate", (Parcel order, Moment moment) -> open, (order, moment) -> {
            built.add(reason);
            return reason;
        });
    }

    @Test
    @DisplayName("is shut for its one reason [X1]")
    void shut() {
        assertThat(gate(false).isOpen(packed, WAREHOUSE, MOMENT)).isFalse();
        assertThat(gate(false).shut(packed, WAREHOUSE, MOMENT)).containsExactly(reason);
    }

    @Test
    @DisplayName("is open without a reason")
    void open() {
        assertThat(gate(true).isOpen(packed, WAREHOUSE, MOMENT)).isTrue();
        assertThat(gate(true).shut(packed, WAREHOUSE, MOMENT)).isEmpty();
    }

    @Test
    @DisplayName("builds its reason only for a reader")
    void unread() {
        gate(false).clearedBy(Parcel.Send.class).asks().isOpen(packed, WAREHOUSE, MOMENT);
        assertThat(built).isEmpty();
    }

    @Test
    @DisplayName("that has no predicate is open while it returns no reason")
    void named() {
        assertThat(Gate.<Parcel>named("a-gate", (order, moment) -> List.of(reason))
                        .isOpen(packed, WAREHOUSE, MOMENT))
                .isFalse();
        assertThat(Gate.<Parcel>named("a-gate", (order, moment) -> List.of()).isOpen(packed, WAREHOUSE, MOMENT))
                .isTrue();
    }
}
