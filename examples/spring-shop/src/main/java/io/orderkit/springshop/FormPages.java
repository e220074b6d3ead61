package io.orderkit.springshop;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.spring.web.OrderRequests;
import io.orderkit.springshop.FormAttempts.Answer;
import io.orderkit.springshop.form.CommandInputs;
import io.orderkit.springshop.form.FormReader;
import io.orderkit.springshop.form.FormWords;
import io.orderkit.springshop.form.InputShape;
import io.orderkit.springshop.form.KnownValues;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages that show command forms, both for the steps of existing orders and for the first steps of new orders. */
@Controller
class FormPages {
    private final OrderRequests requests;
    private final MessageSource messages;
    private final FormAttempts attempts;
    private final Map<OrderJson, CommandInputs> inputs = new ConcurrentHashMap<>();

    FormPages(OrderRequests requests, MessageSource messages, FormAttempts attempts) {
        this.requests = requests;
        this.messages = messages;
        this.attempts = attempts;
    }

    @GetMapping("/begin/{command}")
    ModelAndView begin(@PathVariable String command, Locale locale) {
        return newOrder(command, locale).fresh();
    }

    @PostMapping("/begin/{command}")
    ModelAndView begin(@PathVariable String command, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        PostedForm form = PostedForm.of(sent);
        FormPage page = newOrder(command, locale);
        return taken(
                page, form, page.place().of(form.typed().text(FormPlace.ORDER).orElse("")));
    }

    @GetMapping("/page/{order}/{command}")
    ModelAndView step(
            @PathVariable String order,
            @PathVariable String command,
            @RequestParam(name = PostedForm.INSTANCE) Optional<Integer> instance,
            Locale locale) {
        return step(new FormPlace(Optional.of(order), command, instance), locale)
                .fresh();
    }

    @PostMapping("/page/{order}/{command}")
    ModelAndView step(
            @PathVariable String order,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        PostedForm form = PostedForm.of(sent);
        FormPage page = step(new FormPlace(Optional.of(order), command, form.instance()), locale);
        return taken(page, form, page.place());
    }

    private FormPage newOrder(String command, Locale locale) {
        FormPlace place = new FormPlace(Optional.empty(), command, Optional.empty());
        return page(place, locale, KnownValues.ofNewOrder());
    }

    private FormPage step(FormPlace place, Locale locale) {
        OrderId order = new OrderId(place.order().orElse(""));
        requests.order(order); // users who are not allowed to see the order get no form
        OrderDesk desk = requests.screens().desk();
        KnownValues known = desk.view(ReadScope.everything(), order)
                .map(view -> KnownValues.of(view.order(), desk.json()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(place, locale, known);
    }

    private FormPage page(FormPlace place, Locale locale, KnownValues known) {
        OrderScreens screens = requests.screens();
        InputShape command = inputs.computeIfAbsent(screens.desk().json(), CommandInputs::of)
                .of(place.command())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FormWords words =
                new FormWords(messages, locale, screens.words(), screens.desk().catalogue());
        return new FormPage(place, command, words, known);
    }

    /** Adds or removes a row of the form, or submits the form as a step. */
    private ModelAndView taken(FormPage page, PostedForm form, FormPlace place) {
        if (form.add().isPresent() || form.remove().isPresent()) {
            return page.withRowsChanged(form);
        }
        FormReader.Result read = attempts.checked(page.place().command(), page.read(form.typed()));
        if (!read.problems().isEmpty()) {
            return page.refused(form, Answer.unread(read.problems()));
        }
        Answer answer = attempts.make(place, form.attempt(), read.json());
        return answer.isDone() ? new ModelAndView("redirect:" + place.addressOfOrder()) : page.refused(form, answer);
    }
}
