package io.orderkit.papermill.input;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that are valid in a script: the names of commands and of people's roles. */
final class ScriptVocabulary {
    private final Set<String> commands;
    private final Set<String> roles;
    private final List<ProcessDefinition<?>> processes;

    ScriptVocabulary(List<ProcessDefinition<?>> processes) {
        this.processes = processes;
        this.commands = names(process -> process.steps().stream().map(Step::name));
        this.roles = names(process -> process.steps().stream()
                .flatMap(step -> step.permits().stream())
                .map(permit -> permit.role().value()));
        commands.add(LookAround.NAME);
        roles.remove(Role.SYSTEM.value());
    }

    private Set<String> names(Function<ProcessDefinition<?>, Stream<String>> names) {
        return processes.stream().flatMap(names).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> commands() {
        return commands;
    }

    Set<String> roles() {
        return roles;
    }

    /**
     * Returns whether an actor in a script can have this role. A step must permit the role, or the wording of a process
     * must contain a title for it.
     */
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
