package io.orderkit.domain.mall.order;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.policy.Policies;

/** The rules of the mall, asked about one order (M1, M4, M5). */
public final class MallTerms {
    private MallTerms() {}

    /** The rules' verdict on an order with that content. */
    public static MallTermsVerdict of(MallContent content, Policies policies) {
        Money total = content.total();
        return policies.judge(new MallTermsFacts(
                content.payment() == PaymentKind.CASH_ON_DELIVERY,
                total.amount(),
                total.currency().getCurrencyCode()));
    }
}
