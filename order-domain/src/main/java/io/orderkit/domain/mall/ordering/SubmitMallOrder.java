package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallDueTimes;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallTerms;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which a member submits an order in the shop (M1).
 *
 * @param content the content
 */
@Wire("submit-mall-order")
public record SubmitMallOrder(MallContent content) implements Command<MallOrder> {
    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return new Objections()
                .and(OrderingChecks.lines(content))
                .and(OrderingChecks.cashLimit(content, order.customer(), deciding.moment()))
                .list();
    }

    @Override
    public List<MallOrderSubmitted> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallOrderSubmitted(
                deciding.by(),
                content,
                deciding.now(),
                MallDueTimes.of("phone-call", deciding),
                MallTerms.of(content, order.customer(), deciding.moment()).judgement()));
    }
}
