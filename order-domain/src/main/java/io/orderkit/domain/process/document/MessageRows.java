package io.orderkit.domain.process.document;

import io.orderkit.domain.message.Message;
import io.orderkit.domain.message.PersonOfOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A Markdown table of the messages of a process, with their steps and recipients.
 *
 * @param process the process
 * @param titles the titles to display
 */
record MessageRows<O extends Order<O>>(ProcessDefinition<O> process, Titles titles) {
    String text() {
        Map<String, List<Message>> bySubject = process.messages().stream()
                .collect(Collectors.groupingBy(Message::subject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.values().stream()
                .map(this::row)
                .collect(Collectors.joining("", "| message | told in | to |\n| --- | --- | --- |\n", ""));
    }

    private String row(List<Message> same) {
        Message first = same.get(0);
        Set<String> steps = new LinkedHashSet<>();
        Set<String> people = new TreeSet<>();
        for (Message message : same) {
            process.steps().stream()
                    .filter(step -> step.emits().contains(message.after()))
                    .map(this::step)
                    .forEach(steps::add);
            message.to().forEach(role -> people.add(person(role)));
            if (message.to().isEmpty()) {
                people.add("those concerned");
            }
        }
        return List.of(
                        titles.of(first.wordingKey()) + "<br>`" + first.subject() + "`",
                        String.join("<br>", steps),
                        String.join("<br>", people))
                .stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String step(Step<O, ?> step) {
        return step.requirement() + " " + titles.of(step.wordingKey());
    }

    private String person(Role role) {
        return process.persons().stream()
                .filter(person -> person.role().equals(role))
                .map(PersonOfOrder::wordingKey)
                .map(titles::of)
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" / "), found -> found.isEmpty() ? titles.of("role." + role) : found));
    }
}
