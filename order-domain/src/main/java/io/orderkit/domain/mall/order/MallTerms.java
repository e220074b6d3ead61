package io.orderkit.domain.mall.order;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.process.Moment;
import java.util.Optional;

/** The verdicts of the mall rules on an order (M1, M4, M5). */
public final class MallTerms {
    private MallTerms() {}

    /** Returns the rules' current verdict on an order with the given content. */
    public static MallTermsVerdict of(MallContent content, Optional<CustomerId> customer, Moment moment) {
        Money total = content.total();
        return moment.policies()
                .judge(new MallTermsFacts(
                        content.payment() == PaymentKind.CASH_ON_DELIVERY,
                        total.amount(),
                        total.currency().getCurrencyCode(),
                        Circumstances.of(Optional.of(moment.today()), customer).known()));
    }
}
