package io.orderkit.springshop;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.screen.ScreenOutcome;
import io.orderkit.desk.screen.ScreenRefusal;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.OrderId;
import io.orderkit.spring.web.AttemptTerms;
import io.orderkit.spring.web.Attempted;
import io.orderkit.spring.web.CommandText;
import io.orderkit.spring.web.OrderNotFound;
import io.orderkit.spring.web.OrderRequests;
import io.orderkit.spring.web.TextProblems;
import io.orderkit.springshop.form.FormProblem;
import io.orderkit.springshop.form.FormReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Submits forms as attempts. */
@Component
class FormAttempts {
    private final OrderRequests requests;

    FormAttempts(OrderRequests requests) {
        this.requests = requests;
    }

    /**
     * The answer to an attempt.
     *
     * @param isDone whether the attempt was accepted, either now or when it was first sent
     * @param isOver whether the next attempt needs a new id
     * @param problems the values that were not accepted
     * @param reasons the reasons for the refusal, one sentence each
     */
    record Answer(boolean isDone, boolean isOver, List<FormProblem> problems, List<String> reasons) {
        static Answer done() {
            return new Answer(true, true, List.of(), List.of());
        }

        static Answer unread(List<FormProblem> problems) {
            return new Answer(false, false, problems, List.of());
        }

        static Answer refused(boolean isOver, List<String> reasons) {
            return new Answer(false, isOver, List.of(), reasons);
        }
    }

    /**
     * Returns the form's result together with the problems found when its command is read, so that the user sees all
     * problems at once.
     */
    FormReader.Result checked(String command, FormReader.Result read) {
        try {
            requests.screens().desk().json().readCommand(command, read.json());
            return read;
        } catch (JsonInvalid invalid) {
            return read.with(problems(invalid));
        }
    }

    private static List<FormProblem> problems(JsonInvalid invalid) {
        return invalid.problems().stream().map(FormProblem::of).toList();
    }

    /**
     * Submits a form as an attempt for an order.
     *
     * @param place the order and the step to which the form belongs
     * @param attempt the id of the attempt
     * @param json the fields of the command
     */
    Answer make(FormPlace place, String attempt, String json) {
        try {
            AttemptTerms terms =
                    new AttemptTerms(new CommandId(attempt), place.instance(), Optional.empty(), Optional.empty());
            CommandText command = new CommandText(place.command(), json);
            return answer(requests.submit(new OrderId(place.order().orElse("")), command, terms));
        } catch (OrderNotFound taken) {
            return Answer.unread(List.of(FormProblem.at(FormPlace.ORDER, "order-taken")));
        } catch (JsonInvalid invalid) {
            return Answer.unread(problems(invalid));
        } catch (InvalidValue invalid) {
            return Answer.refused(false, List.of(TextProblems.of(invalid)));
        }
    }

    private static Answer answer(Attempted attempted) {
        ScreenOutcome outcome = attempted.screens().words().outcome(attempted.outcome());
        if (outcome instanceof ScreenOutcome.Refused refused) {
            return Answer.refused(
                    true,
                    refused.refusals().stream().map(ScreenRefusal::sentence).toList());
        }
        if (outcome instanceof ScreenOutcome.Conflict) {
            return new Answer(false, true, List.of(FormProblem.at("", "conflict")), List.of());
        }
        if (outcome instanceof ScreenOutcome.Unavailable unavailable) {
            return Answer.unread(List.of(FormProblem.at("", "unavailable", unavailable.port())));
        }
        return Answer.done();
    }
}
