package io.orderkit.springshop.form;

import io.orderkit.springshop.form.InputKind.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a form, with its problems.
 *
 * @param typed the text in each control of the form
 * @param problems the problems in the form
 * @param usual the default currency and unit for a new amount
 * @param focus the name of the control that has the focus; empty for the top of the page
 */
public record FormContent(Typed typed, List<FormProblem> problems, Map<Part, String> usual, Optional<String> focus) {
    public FormContent {
        problems = List.copyOf(problems);
        usual = Map.copyOf(usual);
    }

    /** Returns the content of a form that has no problems. */
    public static FormContent of(Typed typed, Map<Part, String> usual) {
        return new FormContent(typed, List.of(), usual, Optional.empty());
    }

    /** Returns this content with the given problems. */
    public FormContent with(List<FormProblem> found) {
        return new FormContent(typed, found, usual, focus);
    }

    /** Returns this content with changed texts and with the focus on the given control. */
    public FormContent changed(Typed changed, String at) {
        return new FormContent(changed, problems, usual, Optional.of(at));
    }

    /** Returns the text of a control; the default text if the control has not been shown yet. */
    String text(String name, Part part) {
        return typed.has(name) ? text(name) : usual.getOrDefault(part, "");
    }

    String text(String name) {
        return typed.texts().getOrDefault(name, "");
    }
}
