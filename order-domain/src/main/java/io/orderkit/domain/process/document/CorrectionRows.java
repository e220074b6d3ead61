package io.orderkit.domain.process.document;

import io.orderkit.domain.order.CorrectedFact;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Markdown table of the correctable external facts (X10). Each row lists the steps that record the fact, the people
 * who may correct it, the states in which they may do so, and the consequences.
 *
 * @param process the process
 * @param titles the titles to display
 */
record CorrectionRows<O extends Order<O>>(ProcessDefinition<O> process, Titles titles) {
    String text() {
        return process.corrections().stream()
                .map(this::row)
                .collect(Collectors.joining(
                        "", "| recorded in | corrected by | while | what follows |\n| --- | --- | --- | --- |\n", ""));
    }

    private String row(CorrectedFact fact) {
        Step<O, ?> correction = step(fact.correction());
        String recorded = process.steps().stream()
                .filter(step -> fact.recorded().contains(step.command()))
                .map(step -> step.requirement() + " " + titles.of(step.wordingKey()))
                .collect(Collectors.joining("<br>"));
        String people = correction.permits().stream()
                .map(Permit::wordingKey)
                .map(titles::of)
                .distinct()
                .collect(Collectors.joining("<br>"));
        return List.of(
                        recorded,
                        people + "<br>`" + correction.name() + "`",
                        places(correction),
                        titles.of(fact.wordingKey()))
                .stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private Step<O, ?> step(Class<?> command) {
        return process.steps().stream()
                .filter(step -> step.command().equals(command))
                .findFirst()
                .orElseThrow();
    }

    private String places(Step<O, ?> step) {
        return step.from().entrySet().stream()
                .map(entry -> titles.of(entry.getKey().wordingKey()) + ": "
                        + titles.of(process.positions().getOrDefault(entry.getKey(), Set.of()), entry.getValue()))
                .collect(Collectors.joining("<br>"));
    }
}
