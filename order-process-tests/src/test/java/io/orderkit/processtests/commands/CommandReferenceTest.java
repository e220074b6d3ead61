package io.orderkit.processtests.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.processtests.commands.examples.CommandExamples;
import io.orderkit.processtests.golden.corpus.GoldenCommand;
import io.orderkit.processtests.golden.corpus.GoldenCorpus;
import io.orderkit.processtests.golden.corpus.GoldenFile;
import io.orderkit.processtests.project.ProjectTree;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The reference of commands")
class CommandReferenceTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\((commands-[a-z]+\\.md)#([a-z0-9-]+)\\)");
    private static final OrderJson JSON = CommandReference.json();
    private static CommandReference reference;

    @BeforeAll
    static void read() {
        reference = CommandReference.of(ProjectTree.here());
    }

    private static Stream<Step<?, ?>> steps() {
        return Stream.concat(ContractProcess.standard().steps().stream(), MallProcess.standard().steps().stream());
    }

    static Stream<OrderCommand> examples() {
        return CommandExamples.all().stream();
    }

    @Test
    @DisplayName("has a meaning for each field of each command, and of each value in one")
    void meanings() {
        assertThat(reference.faults()).isEmpty();
    }

    @Test
    @DisplayName("has one example of each command of both processes, and no other")
    void oneExample() {
        List<String> commands = steps().map(step -> step.command().getName()).toList();
        assertThat(examples().map(Object::getClass).map(Class::getName).toList())
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("shows JSON that is read as the command that the Java beside it makes")
    void sameCommand(OrderCommand example) {
        String type = Wire.Names.of(example.getClass());
        String page = reference.pages().values().stream()
                .filter(text -> text.contains(": `" + type + "`\n"))
                .findFirst()
                .orElseThrow();
        String section = page.substring(page.indexOf(": `" + type + "`\n"));
        String block = section.substring(section.indexOf("```json\n") + 8);
        assertThat(JSON.readCommand(type, block.substring(0, block.indexOf("\n```"))))
                .isEqualTo(example);
    }

    @Test
    @DisplayName("names each refusal that a command of a released order got")
    void refusals() {
        Map<String, Class<? extends OrderCommand>> types = new HashMap<>();
        // This comparison includes only commands that people submit. If people could submit a command in release 0.1
        // and only SYSTEM can submit it now, its old refusals can no longer occur.
        steps().filter(step -> !step.isAutomatic()).forEach(step -> types.put(step.name(), step.command()));
        Set<String> common =
                Arrays.stream(KernelRefusal.values()).map(RefusalCode::code).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        GoldenCorpus.releases()
                .flatMap(corpus -> corpus.orders().stream())
                .forEach(file -> GoldenFile.forEach(
                        file,
                        order -> order.commands().stream()
                                .map(GoldenCommand::line)
                                .forEach(line -> Optional.ofNullable(types.get(line.get("type")))
                                        .map(CommandReferenceTest::names)
                                        .ifPresent(named -> codes(line.get("again"))
                                                .filter(code -> !common.contains(code) && !named.contains(code))
                                                .forEach(code -> missing.add(line.get("type") + ": " + code))))));
        assertThat(missing).isEmpty();
    }

    private static Set<String> names(Class<? extends OrderCommand> command) {
        return reference.refusals(command).stream().map(RefusalCode::code).collect(Collectors.toSet());
    }

    private static Stream<String> codes(String outcome) {
        int refused = outcome.indexOf("refused ");
        return refused < 0
                ? Stream.empty()
                : JSON.readTaggedList(outcome.substring(refused + "refused ".length())).stream()
                        .map(refusal -> ((Refusal) refusal).code());
    }

    @Test
    @DisplayName("links to headings that are there")
    void links() {
        Map<String, Set<String>> headings = reference.pages().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> page.getValue()
                                .lines()
                                .filter(line -> line.startsWith("## "))
                                .map(line -> line.substring(3)
                                        .toLowerCase(Locale.ROOT)
                                        .replace(' ', '-'))
                                .collect(Collectors.toSet())));
        assertThat(reference.pages().values().stream()
                        .flatMap(text -> LINK.matcher(text).results()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(headings.get(link.group(1))).contains(link.group(2)));
    }
}
