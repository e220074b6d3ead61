package io.orderkit.papermill.input;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that a script may use: the commands of the processes, and the roles of those who take their steps. */
final class ScriptVocabulary {
    private final Set<String> commands = new TreeSet<>();
    private final Set<String> roles = new TreeSet<>();
    private final List<ProcessDefinition<?>> processes;

    ScriptVocabulary(List<ProcessDefinition<?>> processes) {
        this.processes = processes;
        processes.forEach(this::take);
        commands.add(LookAround.NAME);
        roles.remove(Role.SYSTEM.value());
    }

    private <O extends Order<O>> void take(ProcessDefinition<O> process) {
        for (Step<O, ?> step : process.steps()) {
            commands.add(step.name());
            step.permits().stream().map(Permit::role).map(Role::value).forEach(roles::add);
        }
    }

    Set<String> commands() {
        return commands;
    }

    Set<String> roles() {
        return roles;
    }

    /** Whether somebody may bear it: one that takes a step, or that the processes have a word for. */
    boolean isRole(String name) {
        return roles.contains(name)
                || (!name.equals(Role.SYSTEM.value())
                        && processes.stream()
                                .anyMatch(process -> process.wording()
                                        .find(Language.EN, "role." + name)
                                        .isPresent()));
    }

    String expectedRole() {
        return "one of " + String.join(", ", roles);
    }
}
