package io.orderkit.testkit.scenario;

import io.orderkit.desk.OrderView;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.State;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.ports.outside.ErpFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A test scenario about one mall order, on a real desk with the in-memory store, written in the handbook's terms:
 *
 * <pre>
 * given(CASH_ON_DELIVERY).comesTo(MallDeliveryState.SHIPPED)
 *         .when(by(ADMINISTRATOR).does(new MarkReturned(now)))
 *         .thenRefused("wrong-position");
 * </pre>
 *
 * <p>Not thread-safe.
 */
public final class MallScenario extends OrderScenario<MallOrder, MallScenario> {
    private final PaymentKind payment;

    private MallScenario(PaymentKind payment, Policies rules) {
        super(
                new OrderId("mall-1"),
                new ScenarioCompany(ErpFacts.byQuestion(), rules, ContractScenario.ZONE),
                MallProcess.standard());
        this.payment = payment;
    }

    /** Creates a scenario with an order of the given payment kind, under the handbook's rules. */
    public static MallScenario given(PaymentKind payment) {
        return given(payment, new HandbookPolicies());
    }

    /** Creates a scenario with an order of the given payment kind, under the given rules. */
    public static MallScenario given(PaymentKind payment, Policies rules) {
        return new MallScenario(payment, rules);
    }

    @Override
    MallScenario self() {
        return this;
    }

    /** Moves the clock forward by a number of hours. */
    public MallScenario after(int hours) {
        company().clock().set(now().plus(Duration.ofHours(hours)));
        return this;
    }

    /** Takes the steps of the happy path until the order is in the given state. */
    public MallScenario comesTo(State state) {
        return comesTo(state, (order, moment) -> MallPath.next(payment, order, moment));
    }

    /** Returns all obligations and promises of the order (X3). */
    public List<Obligation> obligations() {
        return stored().map(OrderView::obligations).orElse(List.of());
    }

    /** Returns the current time of the scenario. */
    public Instant now() {
        return company().clock().instant();
    }
}
