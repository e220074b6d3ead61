package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which CS issues the balance collection notice, with which the salesperson collects the balance
 * (C13.2).
 */
@Wire("issue-balance-notice")
public record IssueBalanceNotice() implements Command<ContractOrder> {
    @Override
    public List<BalanceNoticeIssued> decide(ContractOrder order, Deciding deciding) {
        return List.of(new BalanceNoticeIssued(Balance.toCollect(order).orElseThrow()));
    }
}
