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
 * M1, M2: the member changes his order: until it is confirmed, and after a phone call that found it invalid.
 *
 * @param content what he orders now
 */
@Wire("change-mall-order")
public record ChangeMallOrder(MallContent content) implements OrderCommand {
    public static List<Refusal> check(MallOrder order, ChangeMallOrder command, Deciding deciding) {
        return OrderingChecks.cashLimit(command.content, deciding.policies());
    }

    public static List<MallOrderChanged> decide(MallOrder order, ChangeMallOrder command, Deciding deciding) {
        return List.of(new MallOrderChanged(
                deciding.by(),
                command.content,
                MallDueTimes.of("phone-call", deciding),
                MallTerms.of(command.content, deciding.policies()).judgement()));
    }
}
