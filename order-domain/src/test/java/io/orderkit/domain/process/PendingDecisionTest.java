package io.orderkit.domain.process;

import static io.orderkit.domain.process.Parcel.Way.ARRIVED;
import static io.orderkit.domain.process.Parcel.Way.PACKED;
import static io.orderkit.domain.process.Parcel.Way.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.refusal.Refusal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gates of a step")
class PendingDecisionTest {
    private static final Actor WAREHOUSE = Actor.of("bob", Role.WAREHOUSE);
    private static final Parcel.Send SEND = new Parcel.Send("Main Street 1", 5);
    private static final Facts ZONE =
            Facts.none().and(new Parcel.ZoneQuestion(SEND.address()), new Parcel.Zone("north"));
    private static final Moment NOW =
            new Moment(ParcelProcess.ARRIVAL, BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());

    private final List<String> asked = new ArrayList<>();
    private final ProcessDefinition<Parcel> process = ProcessDefinition.<Parcel>named(
                    "parcel", 1, (id, initial) -> new Parcel(id, initial, Parts.none()))
            .track(PACKED, SENT, ARRIVED)
            .step("T2", Parcel.Send.class)
            .by(Role.WAREHOUSE)
            .from(PACKED)
            .leadsTo(SENT)
            .gate(open("first"), open("second"))
            .emits(Parcel.Sent.class)
            .step("T3", Parcel.Arrive.class)
            .byItself((parcel, moment) -> Optional.of(new DueCommand(new Parcel.Arrive(), "arrival")))
            .from(SENT)
            .leadsTo(ARRIVED)
            .gate(shut("third"), open("fourth"))
            .emits(Parcel.Moved.class)
            .end()
            .refuses(Parcel.Reason.values())
            .words(ParcelProcess.words("send", "arrive"))
            .build();
    private final Parcel packed = process.initialOrder(new OrderId("P-1"));

    private Gate<Parcel> open(String name) {
        return Gate.named(name, (parcel, moment) -> {
            asked.add(name);
            return List.of();
        });
    }

    private Gate<Parcel> shut(String name) {
        return Gate.named(name, (parcel, moment) -> {
            asked.add(name);
            return List.of(Refusal.gate(Parcel.Reason.NOT_PAID));
        });
    }

    @Test
    @DisplayName("are asked once an attempt: for what it needs, the reasons and the decision")
    void onceAnAttempt() {
        PendingDecision<Parcel> pending = process.begin(packed, SEND, WAREHOUSE, NOW);
        assertThat(pending.needs()).containsExactly(new Parcel.ZoneQuestion("Main Street 1"));
        assertThat(pending.refusals(ZONE)).isEmpty();
        assertThat(pending.decide(ZONE)).isInstanceOf(Decision.Accepted.class);
        assertThat(asked).containsExactly("first", "second");
    }

    @Test
    @DisplayName("are asked once an option")
    void onceAnOption() {
        assertThat(process.option(Parcel.Arrive.class, packed.at(SENT), Actor.SYSTEM, NOW))
                .hasValueSatisfying(option -> assertThat(option.refusals()).hasSize(1));
        assertThat(asked).containsExactly("third", "fourth");
    }

    @Test
    @DisplayName("of an automatic step are asked where the order stands for it, up to the first that is shut")
    void whetherBeforeWhy() {
        assertThat(process.due(packed, NOW)).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(process.due(packed.at(SENT), NOW)).isEmpty();
        assertThat(asked).containsExactly("third");
    }
}
