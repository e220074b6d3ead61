package io.orderkit.processtests.places;

import io.orderkit.desk.OrderDesk;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import io.orderkit.testkit.memory.InMemoryStore;

/** The start of a host before its first order: it opens a desk with the handbook's rules in Java, and one with the shipped rules. */
public final class Starts implements Runnable {
    @Override
    public void run() {
        open(new HandbookPolicies());
        open(RuleBook.standard());
    }

    private static void open(Policies rules) {
        OrderDesk.with(new InMemoryStore(TenantId.DEFAULT))
                .processes(ContractProcess.standard(), MallProcess.standard())
                .policies(rules)
                .open();
    }
}
