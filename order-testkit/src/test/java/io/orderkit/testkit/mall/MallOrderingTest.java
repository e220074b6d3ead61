package io.orderkit.testkit.mall;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.MallContent;
import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallOrderState;
import io.orderkit.domain.mall.PaymentKind;
import io.orderkit.domain.mall.confirmation.ConfirmMallOrder;
import io.orderkit.domain.mall.confirmation.RejectMallOrder;
import io.orderkit.domain.mall.ordering.CancelMallOrder;
import io.orderkit.domain.mall.ordering.ChangeMallOrder;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.desk.CommandEnvelope;
import io.orderkit.ports.desk.OrderDesk;
import io.orderkit.ports.desk.Outcome;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A mall order")
class MallOrderingTest {
    private static final OrderId ORDER = new OrderId("mall-1");
    private static final Actor MEMBER = Actor.of("member-1", Role.MEMBER);
    private static final Actor OTHER_MEMBER = Actor.of("member-2", Role.MEMBER);
    private static final Actor ADMINISTRATOR = Actor.of("administrator", Role.MALL_ADMINISTRATOR);

    private final OrderDesk desk =
            OrderDesk.with(new InMemoryStore(TenantId.DEFAULT)).open();
    private int commands;

    @Test
    @Tag("M1")
    @DisplayName("is changed and cancelled by its member until it is confirmed, and by no other")
    void memberChanges() {
        accepted(MEMBER, new SubmitMallOrder(content("1 Shop Street")));
        refused(OTHER_MEMBER, new ChangeMallOrder(content("2 Shop Street")), "not-permitted");
        accepted(MEMBER, new ChangeMallOrder(content("2 Shop Street")));
        accepted(MEMBER, new CancelMallOrder());
        assertThat(order().isAt(MallOrderState.CANCELLED)).isTrue();
        refused(MEMBER, new ChangeMallOrder(content("3 Shop Street")), "order-ended");
    }

    @Test
    @Tag("M2")
    @DisplayName("is changed by nobody once it is confirmed; an administrator may still cancel it with a reason")
    void confirmed() {
        accepted(MEMBER, new SubmitMallOrder(content("1 Shop Street")));
        refused(MEMBER, new ConfirmMallOrder(Set.of()), "not-permitted");
        accepted(ADMINISTRATOR, new ConfirmMallOrder(Set.of()));
        refused(MEMBER, new ChangeMallOrder(content("2 Shop Street")), "wrong-position");
        refused(MEMBER, new CancelMallOrder(), "wrong-position");
        accepted(ADMINISTRATOR, new RejectMallOrder("the product is sold out"));
        assertThat(order().isAt(MallOrderState.CANCELLED)).isTrue();
    }

    @Test
    @Tag("M2")
    @DisplayName("that was found invalid is corrected by its member and called about again")
    void invalid() {
        accepted(MEMBER, new SubmitMallOrder(content("nowhere")));
        accepted(ADMINISTRATOR, new ConfirmMallOrder(Set.of(ConfirmMallOrder.Item.ADDRESS)));
        assertThat(order().isAt(MallOrderState.FOUND_INVALID)).isTrue();
        accepted(MEMBER, new ChangeMallOrder(content("1 Shop Street")));
        accepted(ADMINISTRATOR, new ConfirmMallOrder(Set.of()));
        assertThat(order().isAt(MallOrderState.CONFIRMED)).isTrue();
    }

    private static MallContent content(String address) {
        return new MallContent(
                List.of(SampleOrder.line()),
                Personal.of(address),
                Personal.of("555-0199"),
                PaymentKind.CASH_ON_DELIVERY);
    }

    private void accepted(Actor actor, OrderCommand command) {
        assertThat(submit(actor, command)).isInstanceOf(Outcome.Accepted.class);
    }

    private void refused(Actor actor, OrderCommand command, String code) {
        assertThat(submit(actor, command))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly(code));
    }

    private Outcome submit(Actor actor, OrderCommand command) {
        commands++;
        return desk.submit(CommandEnvelope.of(new CommandId("command-" + commands), ORDER, actor, command));
    }

    private MallOrder order() {
        return desk.view(ReadScope.everything(), ORDER, Instant.EPOCH)
                .orElseThrow()
                .as(MallOrder.class);
    }
}
