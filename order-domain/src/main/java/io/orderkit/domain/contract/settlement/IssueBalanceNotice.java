package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/** C13.2: CS issues the balance collection notice; the salesperson collects. */
@Wire("issue-balance-notice")
public record IssueBalanceNotice() implements OrderCommand {
    public static List<BalanceNoticeIssued> decide(ContractOrder order, IssueBalanceNotice command, Deciding deciding) {
        return List.of(new BalanceNoticeIssued(Balance.toCollect(order).orElseThrow()));
    }
}
