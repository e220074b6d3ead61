package io.orderkit.springshop;

import io.orderkit.springshop.FormAttempts.Answer;
import io.orderkit.springshop.form.FormContent;
import io.orderkit.springshop.form.FormProblem;
import io.orderkit.springshop.form.FormReader;
import io.orderkit.springshop.form.FormView;
import io.orderkit.springshop.form.FormWords;
import io.orderkit.springshop.form.InputKind;
import io.orderkit.springshop.form.InputShape;
import io.orderkit.springshop.form.InputShape.Member;
import io.orderkit.springshop.form.InputShape.Presence;
import io.orderkit.springshop.form.InputView;
import io.orderkit.springshop.form.KnownValues;
import io.orderkit.springshop.form.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a form.
 *
 * @param place the order and the step to which the form belongs
 * @param inputs the inputs of the command
 * @param words the reader's words
 * @param known the values that are already known from the order
 */
record FormPage(FormPlace place, InputShape inputs, FormWords words, KnownValues known) {
    private static final Pattern ROW = Pattern.compile("(.+)\\[([0-9]{1,4})]");
    private static final Member ORDER =
            new Member(FormPlace.ORDER, Presence.ALWAYS, InputShape.of(InputKind.TEXT, "string"));

    /** Returns the page for a first attempt, with the known values of the order filled in. */
    ModelAndView fresh() {
        Typed filled = known.fill(inputs, words.zone());
        return page(PostedForm.of(filled), FormContent.of(filled, known.usual()));
    }

    /** Returns the page with one row added or removed. All other values stay as the user entered them. */
    ModelAndView withRowsChanged(PostedForm form) {
        FormContent content = FormContent.of(form.typed(), known.usual());
        Matcher row = ROW.matcher(form.remove().orElse(""));
        if (row.matches()) {
            Typed less = form.typed().withoutRow(row.group(1), Integer.parseInt(row.group(2)));
            return page(form, content.changed(less, InputView.addName(row.group(1))));
        }
        String list = form.add().orElse("");
        Typed more = known.withRow(inputs, form.typed(), list);
        String last = Typed.row(list, more.rows(list) - 1);
        String first = view(content.changed(more, last)).firstControlIn(last);
        return page(form, content.changed(more, first));
    }

    /** Returns the command that the user's input represents, and the problems in this input. */
    FormReader.Result read(Typed typed) {
        FormReader.Result read = FormReader.read(inputs, typed.without(FormPlace.ORDER), words.zone());
        if (place.order().isPresent() || typed.text(FormPlace.ORDER).isPresent()) {
            return read;
        }
        List<FormProblem> problems = new ArrayList<>(List.of(FormProblem.at(FormPlace.ORDER, "missing")));
        problems.addAll(read.problems());
        return new FormReader.Result(read.json(), problems);
    }

    /** Returns the page with the problems in the form, or with the reasons why the attempt was refused. */
    ModelAndView refused(PostedForm form, Answer answer) {
        FormContent content = FormContent.of(form.typed(), known.usual()).with(answer.problems());
        PostedForm next = answer.isOver() ? PostedForm.of(form.typed()) : form;
        ModelAndView page = page(next, content).addObject("reasons", answer.reasons());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(PostedForm form, FormContent content) {
        FormView view = view(content);
        return new ModelAndView("form")
                .addObject("place", place)
                .addObject("title", words.process("step." + place.command()))
                .addObject("here", place.address())
                .addObject("attempt", form.attempt())
                .addObject("form", view)
                .addObject("found", view.summary())
                .addObject("reasons", List.of());
    }

    private FormView view(FormContent content) {
        return new FormView(shown(), content, words);
    }

    /** Returns the inputs on the page: those of the command and, for a new order, an input for the order id. */
    private InputShape shown() {
        return place.order().isPresent()
                ? inputs
                : InputShape.group(
                        inputs.type(),
                        Stream.concat(Stream.of(ORDER), inputs.members().stream())
                                .toList());
    }
}
