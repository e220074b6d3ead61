package com.example.ownjson;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.web.OrderRequests;
import io.orderkit.spring.web.ReaderLanguage;
import io.orderkit.spring.web.RestViews;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A host with its own view and controllers. */
@Configuration(proxyBeanMethods = false)
public class Cards {
    @Bean
    ScreenJson screenJson(OrderDesk desk, ReaderLanguage language) {
        return RestViews.of(desk, language).and(Card.class);
    }

    /** The host's controller, which accepts commands and shows orders without any code for JSON. */
    @RestController
    public static class CardController {
        private final OrderDesk desk;
        private final CallerResolver callers;
        private final OrderRequests requests;

        public CardController(OrderDesk desk, CallerResolver callers, OrderRequests requests) {
            this.desk = desk;
            this.callers = callers;
            this.requests = requests;
        }

        @PostMapping("/orders/own/cards/{order}")
        Map<String, Outcome> take(@PathVariable String order, @RequestBody OrderCommand command) {
            CommandId id = new CommandId(UUID.randomUUID().toString());
            Actor actor = callers.current().actor();
            return Map.of("outcome", desk.submit(CommandEnvelope.of(id, new OrderId(order), actor, command)));
        }

        @PostMapping("/orders/own/actors")
        String claim(@RequestBody Actor actor) {
            return actor.id().value();
        }

        @GetMapping("/orders/own/cards/{order}")
        Card card(@PathVariable String order) {
            return new Card(
                    order,
                    Money.of("CNY", "500"),
                    requests.order(new OrderId(order)).tracks());
        }

        @GetMapping("/orders/own/views/{order}")
        OrderView view(@PathVariable String order) {
            return desk.view(ReadScope.everything(), new OrderId(order)).orElseThrow();
        }
    }
}
