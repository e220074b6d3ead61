package io.orderkit.domain.process.document;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A Markdown table of the steps, in the order of the process. */
final class StepRows<O extends Order<O>> {
    private final ProcessDefinition<O> process;
    private final Titles titles;

    StepRows(ProcessDefinition<O> process, Titles titles) {
        this.process = process;
        this.titles = titles;
    }

    String text() {
        return process.steps().stream()
                .map(this::row)
                .collect(Collectors.joining(
                        "",
                        "| requirement | step | who | from | gates | to |\n| --- | --- | --- | --- | --- | --- |\n",
                        ""));
    }

    private String row(Step<O, ?> step) {
        return List.of(
                        String.join(", ", step.requirements()),
                        titles.of(step.wordingKey()) + "<br>`" + step.name() + "`"
                                + step.scope()
                                        .map(scope -> "<br>each " + titles.of(scope.wordingKey()))
                                        .orElse(""),
                        who(step),
                        places(step.from()),
                        step.gates().stream()
                                .map(gate -> "`" + gate.name() + "`")
                                .collect(Collectors.joining("<br>")),
                        places(byTrack(step.leadsTo())))
                .stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String who(Step<O, ?> step) {
        if (step.waived().isPresent()) {
            return "waived: " + titles.of(Step.waiverKey(step.waived().get()));
        }
        if (step.isAutomatic()) {
            return "automatically, at its time";
        }
        return step.permits().stream()
                .map(permit -> titles.of(permit.wordingKey()))
                .distinct()
                .collect(Collectors.joining("<br>"));
    }

    private String places(Map<Track, Set<State>> byTrack) {
        return byTrack.entrySet().stream()
                .map(entry -> titles.of(entry.getKey().wordingKey()) + ": "
                        + titles.of(process.positions().getOrDefault(entry.getKey(), Set.of()), entry.getValue()))
                .collect(Collectors.joining("<br>"));
    }

    private static Map<Track, Set<State>> byTrack(Set<State> states) {
        Map<Track, Set<State>> byTrack = new LinkedHashMap<>();
        states.forEach(state -> byTrack.computeIfAbsent(state.track(), track -> new LinkedHashSet<>())
                .add(state));
        return byTrack;
    }
}
