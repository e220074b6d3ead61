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
 * M5: an administrator drops a line that cannot be supplied, the one exception to what is confirmed. The member is told and may cancel the rest.
 *
 * @param line the number of the line
 * @param reason why it cannot be supplied
 */
@Wire("drop-mall-line")
public record DropMallLine(int line, String reason) implements Command<MallOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reason */
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
