package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.collection.MallBalance;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallDueTimes;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallTerms;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.Currency;
import java.util.List;

/**
 * The command by which the member changes an unconfirmed order, or an order that a phone call found invalid (M1, M2).
 *
 * @param content the new content
 */
@Wire("change-mall-order")
public record ChangeMallOrder(MallContent content) implements Command<MallOrder> {
    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        Currency currency = content.total().currency();
        return new Objections()
                .and(OrderingChecks.lines(content))
                .and(OrderingChecks.cashLimit(content, order.customer(), deciding.moment()))
                .when(
                        MallBalance.hasOtherThan(order, currency),
                        OrderingRefusal.MONEY_IN_OTHER_CURRENCY,
                        "found",
                        currency)
                .list();
    }

    @Override
    public List<MallOrderChanged> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallOrderChanged(
                deciding.by(),
                content,
                MallDueTimes.of("phone-call", deciding),
                MallTerms.of(content, order.customer(), deciding.moment()).judgement()));
    }
}
