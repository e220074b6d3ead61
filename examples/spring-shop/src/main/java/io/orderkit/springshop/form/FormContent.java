package io.orderkit.springshop.form;

import io.orderkit.springshop.form.InputKind.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a form.
 *
 * @param typed what stands in it
 * @param problems what is wrong with it
 * @param usual the currency and the unit that stand in a new amount
 * @param focus the name of the control where a person goes on; empty for the top
 */
public record FormContent(Typed typed, List<FormProblem> problems, Map<Part, String> usual, Optional<String> focus) {
    public FormContent {
        problems = List.copyOf(problems);
        usual = Map.copyOf(usual);
    }

    /** Returns a form that is filled in and has no problems. */
    public static FormContent of(Typed typed, Map<Part, String> usual) {
        return new FormContent(typed, List.of(), usual, Optional.empty());
    }

    /** Returns the same form with problems. */
    public FormContent with(List<FormProblem> found) {
        return new FormContent(typed, found, usual, focus);
    }

    /** Returns another text in the same form, where a person goes on at a control. */
    public FormContent changed(Typed changed, String at) {
        return new FormContent(changed, problems, usual, Optional.of(at));
    }

    /** Returns the text of a control; the usual one where nobody has seen the control yet. */
    String text(String name, Part part) {
        return typed.has(name) ? text(name) : usual.getOrDefault(part, "");
    }

    String text(String name) {
        return typed.texts().getOrDefault(name, "");
    }
}
