package io.orderkit.springshop;

import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.spring.web.OrderRequests;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages for customer service: the list of orders, and one order with its possible steps, its obligations and its history. */
@Controller
class OrderPages {
    private static final int ROWS = 50;
    private static final String LIST = "orders";
    private static final String ORDER = "order";

    private final OrderRequests requests;
    private final FirstSteps firstSteps;

    OrderPages(OrderRequests requests, FirstSteps firstSteps) {
        this.requests = requests;
        this.firstSteps = firstSteps;
    }

    @GetMapping("/")
    String list(Model model, @RequestParam Optional<String> after) {
        model.addAttribute("page", requests.orders(OrderQuery.OrderFilter.any(), after, ROWS));
        model.addAttribute("words", requests.screens().words());
        model.addAttribute("firstSteps", firstSteps.ofCaller());
        return LIST;
    }

    @GetMapping("/page/{order}")
    String order(Model model, @PathVariable String order) {
        OrderId id = new OrderId(order);
        OrderScreen screen = requests.order(id);
        model.addAttribute("screen", screen);
        model.addAttribute(
                "steps",
                screen.open().stream().map(step -> FormLink.of(order, step)).toList());
        model.addAttribute("here", FormPlace.addressOf(order));
        model.addAttribute("history", requests.history(id));
        return ORDER;
    }
}
