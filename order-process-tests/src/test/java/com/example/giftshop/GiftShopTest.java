package com.example.giftshop;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.ADMINISTRATOR;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.LOGISTICS;
import static io.orderkit.testkit.scenario.SampleActors.MEMBER;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_LOGISTICS;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.contract.confirmation.ConfirmationDateRelaxed;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.memory.InMemoryStore;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X9")
@DisplayName("Proposals of two processes on one desk")
class GiftShopTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdaysIn(ContractScenario.ZONE);
    private static final ProposalId FIRST = new ProposalId("P-1");
    private static final OrderId CONTRACT = new OrderId("C-1");
    private static final OrderId MALL = new OrderId("M-1");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final OrderDesk desk = OrderDesk.with(new InMemoryStore(TenantId.DEFAULT))
            .processes(ContractProcess.standard(), GiftShop.process())
            .erp(SampleErp.of(Tier.B).asPort())
            .calendar(CALENDAR)
            .clock(clock)
            .open();
    private int commands;

    private Outcome submit(OrderId order, Act act) {
        return desk.submit(
                CommandEnvelope.of(new CommandId(order + "-" + ++commands), order, act.actor(), act.command()));
    }

    private void accepted(OrderId order, Act act) {
        assertThat(submit(order, act)).isInstanceOf(Outcome.Accepted.class);
    }

    private List<Class<?>> happened(OrderId order) {
        return desk.history(ReadScope.everything(), order).stream()
                .<Class<?>>map(recorded -> recorded.event().getClass())
                .toList();
    }

    private void confirmedMallOrder() {
        accepted(MALL, by(MEMBER).does(new SubmitMallOrder(MallPath.content(PaymentKind.PAYMENT_BEFORE_DELIVERY))));
        MallOrder order = desk.view(ReadScope.everything(), MALL).orElseThrow().as(MallOrder.class);
        accepted(MALL, by(ADMINISTRATOR).does(MallPath.allValid(order)));
    }

    private void scheduledContractOrder() {
        HappyPath path = HappyPath.of(Channel.FAX, SampleOrder.complete());
        ContractOrder order = ContractProcess.standard().initialOrder(CONTRACT);
        while (!order.isAt(AgreementState.SCHEDULED)) {
            accepted(
                    CONTRACT,
                    path.next(order, new Moment(clock.instant(), CALENDAR, new HandbookPolicies()))
                            .orElseThrow());
            order = desk.view(ReadScope.everything(), CONTRACT).orElseThrow().as(ContractOrder.class);
        }
    }

    @Test
    @DisplayName("stay apart: a consent goes to the process of its order, though both processes know the command")
    void apart() {
        confirmedMallOrder();
        scheduledContractOrder();
        accepted(MALL, by(ADMINISTRATOR).does(new ProposeGift("a calendar", LOGISTICS.id())));
        accepted(CONTRACT, by(AGENT).does(new ProposeConfirmationDate(LocalDate.of(2026, 3, 20), "not urgent")));

        assertThat(submit(MALL, by(OTHER_LOGISTICS).does(new ConsentTo<MallOrder>(FIRST))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("not-permitted", "not-concerned"));
        accepted(MALL, by(LOGISTICS).does(new ConsentTo<MallOrder>(FIRST)));
        accepted(CONTRACT, by(SALESPERSON).does(new ConsentTo<ContractOrder>(FIRST)));

        assertThat(happened(MALL)).contains(GiftAdded.class);
        assertThat(happened(CONTRACT)).contains(ConfirmationDateRelaxed.class);
    }
}
