package io.orderkit.springshop;

import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.ScreenRefusal;
import io.orderkit.desk.screen.ScreenStep;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.spring.web.AttemptTerms;
import io.orderkit.spring.web.Attempted;
import io.orderkit.spring.web.CommandText;
import io.orderkit.spring.web.OrderRequests;
import io.orderkit.spring.web.ProblemAnswer.TextProblem;
import io.orderkit.spring.web.TextProblems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of customer service: the list of orders, and one order with its possible steps, its obligations and its history. */
@Controller
class OrderPages {
    private static final int ROWS = 50;
    private static final String LIST = "orders";
    private static final String ORDER = "order";

    private final OrderRequests requests;

    OrderPages(OrderRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/")
    String list(Model model, @RequestParam Optional<String> after) {
        model.addAttribute("page", requests.orders(OrderQuery.OrderFilter.any(), after, ROWS));
        model.addAttribute("words", requests.screens().words());
        return LIST;
    }

    @PostMapping("/")
    String receive(Model model, @ModelAttribute NewOrder received) {
        List<String> problems = attempt(received.order(), received.command());
        if (problems.isEmpty()) {
            return "redirect:/page/" + received.order();
        }
        model.addAttribute("problems", problems);
        return list(model, Optional.empty());
    }

    @GetMapping("/page/{order}")
    String order(Model model, @PathVariable String order) {
        OrderId id = new OrderId(order);
        OrderScreen screen = requests.order(id);
        CommandSkeleton skeleton = new CommandSkeleton(requests.screens().desk().json());
        model.addAttribute("screen", screen);
        model.addAttribute("history", requests.history(id));
        model.addAttribute(
                "skeletons",
                screen.open().stream()
                        .map(ScreenStep::command)
                        .distinct()
                        .collect(Collectors.toMap(command -> command, skeleton::of)));
        return ORDER;
    }

    @PostMapping("/page/{order}/{command}")
    String take(
            Model model,
            @PathVariable String order,
            @PathVariable String command,
            @RequestParam(defaultValue = "{}") String fields) {
        List<String> problems = attempt(order, new CommandText(command, fields));
        if (problems.isEmpty()) {
            return "redirect:/page/" + order;
        }
        model.addAttribute("problems", problems);
        model.addAttribute("attempted", command);
        model.addAttribute("fields", fields);
        return order(model, order);
    }

    /** Makes an attempt, and returns the reasons why it failed, one sentence each; empty when it was accepted. */
    private List<String> attempt(String order, CommandText command) {
        try {
            return problems(requests.submit(new OrderId(order), command, AttemptTerms.fresh()));
        } catch (JsonInvalid invalid) {
            return TextProblems.of(invalid).stream().map(TextProblem::message).toList();
        } catch (InvalidValue invalid) {
            return List.of(TextProblems.of(invalid));
        }
    }

    private static List<String> problems(Attempted attempted) {
        if (attempted.outcome() instanceof Outcome.Refused refused) {
            return attempted.screens().refusals(refused.refusals()).stream()
                    .map(ScreenRefusal::sentence)
                    .toList();
        }
        if (attempted.outcome() instanceof Outcome.Unavailable unavailable) {
            return List.of(unavailable.port() + ": " + unavailable.message());
        }
        return List.of();
    }
}
