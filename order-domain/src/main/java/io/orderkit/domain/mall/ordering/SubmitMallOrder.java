package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.mall.MallContent;
import io.orderkit.domain.mall.MallDueTimes;
import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallTerms;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * M1: a member submits an order from the shop.
 *
 * @param content what he orders
 */
@Wire("submit-mall-order")
public record SubmitMallOrder(MallContent content) implements OrderCommand {
    public static List<Refusal> check(MallOrder order, SubmitMallOrder command, Deciding deciding) {
        return OrderingChecks.cashLimit(command.content, deciding.policies());
    }

    public static List<MallOrderSubmitted> decide(MallOrder order, SubmitMallOrder command, Deciding deciding) {
        return List.of(new MallOrderSubmitted(
                deciding.by(),
                command.content,
                deciding.now(),
                MallDueTimes.of("phone-call", deciding),
                MallTerms.of(command.content, deciding.policies()).judgement()));
    }
}
