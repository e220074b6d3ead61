package io.orderkit.processtests.commands;

import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.processtests.commands.examples.CommandExamples;
import io.orderkit.processtests.project.ProjectTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of the command reference that do not come from the process tables.
 *
 * @param rows the descriptions of all fields
 * @param reached the refusal constants of each command, keyed by the command's binary name
 * @param quotations the Java example for each command, keyed by the command's simple name
 */
record CommandSources(FieldRows rows, Map<String, Set<String>> reached, Map<String, String> quotations) {
    private record Read(Map<String, TypeMeaning> meanings, Map<String, Set<String>> reached) {}

    static CommandSources of(ProjectTree project) {
        Read read =
                DomainSources.read(project, sources -> new Read(TypeMeanings.of(sources), RefusalReach.of(sources)));
        return new CommandSources(new FieldRows(read.meanings()), read.reached(), ExampleSources.of(project));
    }

    /** Returns the refusals that are specific to a command, in declaration order. */
    List<RefusalCode> refusals(Class<? extends OrderCommand> command) {
        Set<String> its = reached.getOrDefault(command.getName(), Set.of());
        return its.stream()
                .map(constant -> constant.split(" ", 2)[0])
                .filter(type -> !type.equals(KernelRefusal.class.getName()))
                .distinct()
                .sorted()
                .flatMap(CommandSources::codes)
                .filter(code -> its.contains(code.getClass().getName() + " " + ((Enum<?>) code).name()))
                .toList();
    }

    private static Stream<RefusalCode> codes(String type) {
        try {
            return Arrays.stream(Class.forName(type).getEnumConstants()).map(RefusalCode.class::cast);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no class " + type, e);
        }
    }

    /** Returns the source text of the example for a command. */
    String java(Class<? extends OrderCommand> command) {
        return Optional.ofNullable(quotations.get(command.getSimpleName()))
                .orElseThrow(() -> new IllegalStateException("no example of " + command.getSimpleName()
                        + "; expected one in " + CommandExamples.class.getPackageName()));
    }

    /** Returns the example for a command, as an object. */
    OrderCommand value(Class<? extends OrderCommand> command) {
        return CommandExamples.all().stream()
                .filter(example -> example.getClass() == command)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no example of " + command.getSimpleName()));
    }
}
