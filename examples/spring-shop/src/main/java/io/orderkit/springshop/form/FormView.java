package io.orderkit.springshop.form;

import io.orderkit.springshop.form.InputShape.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form as a page displays it. Immutable. */
public final class FormView {
    private final InputShape command;
    private final FormContent content;
    private final FormWords words;
    private final Map<String, InputView> byPath = new LinkedHashMap<>();
    private final Map<String, List<String>> problems = new LinkedHashMap<>();

    /**
     * Creates a view.
     *
     * @param command the inputs of the command
     * @param content the texts and problems in the form
     * @param words the reader's words
     */
    public FormView(InputShape command, FormContent content, FormWords words) {
        this.command = command;
        this.content = content;
        this.words = words;
        List<InputView> all = new ArrayList<>();
        inputs().forEach(input -> input.collect(all));
        all.forEach(input -> byPath.put(input.path(), input));
        content.problems()
                .forEach(problem -> problems.computeIfAbsent(shownAt(problem), path -> new ArrayList<>())
                        .add(sentence(problem)));
    }

    /**
     * A problem in the summary at the top of the form.
     *
     * @param anchor the control to which the problem is linked; empty if the problem concerns the whole form
     * @param sentence the description of the problem, with the label of the control
     */
    public record Found(String anchor, String sentence) {}

    /** Returns the inputs at the top level, in the order of the form. */
    public List<InputView> inputs() {
        return inputs(command, "");
    }

    /** Returns all inputs at any depth, in the order of the form. */
    public List<InputView> all() {
        return List.copyOf(byPath.values());
    }

    /** Returns the first control at a path or below it; the path itself if there is no such control. */
    public String firstControlIn(String path) {
        return byPath.values().stream()
                .filter(input -> input.path().startsWith(path))
                .findFirst()
                .map(InputView::anchor)
                .orElse(path);
    }

    List<InputView> inputs(InputShape group, String path) {
        return group.members().stream()
                .map(member -> input(group.type(), member, Typed.member(path, member.name())))
                .toList();
    }

    InputView input(String type, Member member, String path) {
        return new InputView(this, type, member, path);
    }

    Optional<InputView> inputAt(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    List<String> problemsAt(String path) {
        return problems.getOrDefault(path, List.of());
    }

    FormContent content() {
        return content;
    }

    FormWords words() {
        return words;
    }

    /** Returns all problems, each with the control to which it belongs. */
    public List<Found> summary() {
        return content.problems().stream().map(this::found).distinct().toList();
    }

    private Found found(FormProblem problem) {
        return inputAt(shownAt(problem))
                .map(input -> new Found(input.anchor(), input.where() + ": " + sentence(problem)))
                .orElseGet(() -> new Found("", sentence(problem)));
    }

    private String sentence(FormProblem problem) {
        return words.say(problem.key(), problem.figures().toArray());
    }

    /** Returns the path of the input beside which a problem is shown: the nearest enclosing input in the form. */
    private String shownAt(FormProblem problem) {
        String path = problem.path();
        while (!path.isEmpty() && !byPath.containsKey(path)) {
            int cut = Stream.of(".", "[", "~").mapToInt(path::lastIndexOf).max().orElse(-1);
            path = path.substring(0, Math.max(cut, 0));
        }
        return path;
    }
}
