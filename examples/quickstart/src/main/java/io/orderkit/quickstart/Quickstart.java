package io.orderkit.quickstart;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.refusal.Language;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A program that receives a single order, prints the outcome, and ends. The order is stored in the file {@code orders.mv.db} in the working
 * directory.
 */
public final class Quickstart {
    private Quickstart() {}

    /** @param arguments the order id; {@code B-1001} if there is no argument */
    public static void main(String[] arguments) {
        String id = arguments.length == 0 ? "B-1001" : arguments[0];
        OrderContent said =
                new OrderContent.Builder().customer(new CustomerId("C-2041")).build();
        receive(Path.of("orders"), new OrderId(id), said);
    }

    // The README quotes this method.
    static void receive(Path file, OrderId order, OrderContent customerSaid) {
        try (JdbcStore store = JdbcStore.h2(file, TenantId.DEFAULT)) {
            OrderDesk desk = OrderDesk.with(store.orders())
                    .policies(RuleBook.standard())
                    .calendar(BusinessCalendar.weekdaysIn(ZoneId.of("Asia/Shanghai")))
                    .open();
            ReceiveOrder call =
                    new ReceiveOrder(Channel.PHONE, new ActorId("sales-7"), customerSaid, List.of(), Optional.empty());
            Actor agent = Actor.of("agent-3", Role.CS_AGENT);
            Outcome outcome = desk.submit(CommandEnvelope.of(new CommandId("call-" + order), order, agent, call));
            if (outcome instanceof Outcome.Refused refused) {
                desk.sentences(refused, Language.EN).forEach(System.out::println);
            } else {
                System.out.println(order + ": " + outcome.getClass().getSimpleName());
            }
        }
    }
}
