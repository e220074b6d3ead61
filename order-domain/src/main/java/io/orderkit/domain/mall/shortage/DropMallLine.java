package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which an administrator drops an unavailable line, which is the only change allowed to a confirmed
 * order (M5). The member is notified and can then cancel the rest of the order.
 *
 * @param line the number of the dropped line
 * @param reason the reason why the line is unavailable
 */
@Wire("drop-mall-line")
public record DropMallLine(int line, String reason) implements Command<MallOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public DropMallLine {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        boolean there = MallSupply.lines(order).stream().anyMatch(each -> each.number() == line);
        return new Objections()
                .when(!there, ShortageRefusal.LINE_UNKNOWN, "line", line)
                .list();
    }

    @Override
    public List<MallLineDropped> decide(MallOrder order, Deciding deciding) {
        return List.of(new MallLineDropped(line, reason, deciding.by()));
    }
}
