package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.orderkit.testkit.contract.TriedContracts.OnArchive;
import io.orderkit.testkit.contract.TriedContracts.OnEffects;
import io.orderkit.testkit.contract.TriedContracts.OnFacts;
import io.orderkit.testkit.contract.TriedContracts.OnJournal;
import io.orderkit.testkit.contract.TriedContracts.OnKeys;
import io.orderkit.testkit.contract.TriedContracts.OnOutbox;
import io.orderkit.testkit.contract.TriedContracts.OnPeople;
import io.orderkit.testkit.contract.TriedContracts.OnPublisher;
import io.orderkit.testkit.contract.TriedContracts.OnQuery;
import io.orderkit.testkit.contract.TriedContracts.OnSender;
import io.orderkit.testkit.contract.TriedContracts.OnStore;
import io.orderkit.testkit.contract.undertest.SampleEffects;
import io.orderkit.testkit.contract.undertest.SamplePublisher;
import io.orderkit.testkit.contract.undertest.SampleSender;
import io.orderkit.testkit.memory.ForwardingStore;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * Tests for the contracts themselves. The contracts must accept a correct adapter, and reject each broken adapter
 * because of the rule that it violates. By default, only the tests for the violated rule run. With
 * {@code -Dorderkit.wholeContracts=true}, all tests in the contract run, and the failures must include one for the
 * violated rule.
 */
@Tag("K7")
@DisplayName("The contract kit")
class BrokenAdaptersTest {
    private static final boolean WHOLE = Boolean.getBoolean("orderkit.wholeContracts");
    private static final int FEWEST = 130;

    static Stream<BrokenAdapter> brokenAdapters() {
        return Stream.of(
                        BrokenHistories.all(),
                        BrokenQueries.all(),
                        BrokenRelays.all(),
                        BrokenArchives.all(),
                        BrokenOutside.all(),
                        BrokenDirectories.all())
                .flatMap(some -> some);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenAdapters")
    void findsTheBrokenRule(BrokenAdapter broken) {
        Map<String, List<String>> failures =
                failures(WHOLE ? whole(broken.contract()) : of(broken), broken.underTest());
        assertThat(failures).containsKey(broken.rule());
        assertThat(failures.get(broken.rule()))
                .allSatisfy(message -> assertThat(message)
                        .contains("Rule " + broken.rule() + " ")
                        .contains("docs/ports.md")
                        .contains("Likely causes:"));
    }

    @Test
    @DisplayName("is tried with 130 broken adapters at least, two of each rule at least")
    void enough() {
        List<BrokenAdapter> all = brokenAdapters().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(all).extracting(BrokenAdapter::toString).doesNotHaveDuplicates();
        Map<String, Long> byRule =
                all.stream().collect(Collectors.groupingBy(BrokenAdapter::rule, Collectors.counting()));
        assertThat(RuleNumbersTest.tests().stream()
                        .map(test -> test.getAnnotation(Tag.class).value())
                        .distinct()
                        .filter(rule -> byRule.getOrDefault(rule, 0L) < 2))
                .as("rules that fewer than two broken adapters break")
                .isEmpty();
    }

    @Test
    @DisplayName("has nothing against a good adapter, and what it does not offer is skipped where one can see it")
    void goodAdaptersPass() {
        for (Class<?> contract :
                List.of(OnStore.class, OnQuery.class, OnJournal.class, OnOutbox.class, OnArchive.class)) {
            assertThat(failures(whole(contract), () -> new ReopenedStorage(store -> {})))
                    .isEmpty();
        }
        assertThat(failures(whole(OnFacts.class), SampleFacts::new)).isEmpty();
        assertThat(failures(whole(OnPeople.class), SamplePeople::new)).isEmpty();
        assertThat(failures(whole(OnEffects.class), SampleEffects::new)).isEmpty();
        assertThat(failures(whole(OnPublisher.class), SamplePublisher::new)).isEmpty();
        assertThat(failures(whole(OnSender.class), SampleSender::new)).isEmpty();
        assertThat(failures(whole(OnKeys.class), () -> SampleKeys.boxes(tenant -> new SampleKeys())))
                .isEmpty();
        Set<String> skipped =
                run(whole(OnStore.class), () -> BrokenAdapter.each(ForwardingStore::new))
                        .testEvents()
                        .aborted()
                        .stream()
                        .flatMap(BrokenAdaptersTest::rules)
                        .collect(Collectors.toSet());
        assertThat(skipped).containsExactly("S-10");
    }

    @Test
    @DisplayName("has nothing against appends that are slow, and done one after the other")
    void serialisedAppendsPass() {
        assertThat(failures(whole(OnStore.class), () -> BrokenAdapter.each(BrokenReaders.Serialised::new)))
                .isEmpty();
        assertThat(failures(whole(OnStore.class), () -> BrokenHistories.reporting(BrokenReaders.Reported::new)))
                .isEmpty();
    }

    @Test
    @DisplayName("reports a column of milliseconds as one broken rule")
    void oneFaultOneRule() {
        for (BrokenAdapter coarse : brokenAdapters()
                .filter(broken ->
                        broken.rule().equals("S-13") && broken.mistake().contains("milliseconds"))
                .toList()) {
            assertThat(failures(whole(coarse.contract()), coarse.underTest()).keySet())
                    .as("rules broken by '%s'", coarse)
                    .containsExactly("S-13");
        }
    }

    static List<DiscoverySelector> whole(Class<?> contract) {
        return List.of(selectClass(contract));
    }

    /** Returns the tests for the violated rule. */
    private static List<DiscoverySelector> of(BrokenAdapter broken) {
        List<DiscoverySelector> tests = new ArrayList<>();
        for (Class<?> type = broken.contract(); type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> cites(method, broken.rule()))
                    .map(method -> selectMethod(broken.contract(), method.getName()))
                    .forEach(tests::add);
        }
        return tests;
    }

    private static boolean cites(Method method, String rule) {
        return method.isAnnotationPresent(Test.class)
                && method.getAnnotation(Tag.class).value().equals(rule);
    }

    /** Returns the failure messages of the tests for the violated rule. */
    static List<String> failuresOfRule(BrokenAdapter broken) {
        return failures(of(broken), broken.underTest()).getOrDefault(broken.rule(), List.of());
    }

    static Map<String, List<String>> failures(List<DiscoverySelector> tests, Supplier<?> adapter) {
        return run(tests, adapter).testEvents().failed().stream()
                .flatMap(event -> rules(event).map(rule -> Map.entry(rule, message(event))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static EngineExecutionResults run(List<DiscoverySelector> tests, Supplier<?> adapter) {
        TriedContracts.underTest = adapter;
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter("orderkit.report", "off")
                .selectors(tests.toArray(DiscoverySelector[]::new))
                .execute();
    }

    private static Stream<String> rules(Event event) {
        return event.getTestDescriptor().getTags().stream().map(TestTag::getName);
    }

    private static String message(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElse("");
    }
}
