package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.memory.InMemoryStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The kit itself: it finds every broken store, names the rule, and has nothing against a good one. */
class KitTest {
    private static volatile Supplier<StorageUnderTest> storageForContract = () -> each(Wrapped::new);

    static Stream<Arguments> brokenStores() {
        return Stream.of(
                broken("S-3", OnStore.class, BrokenStores.LostUpdate::new),
                broken("S-4", OnStore.class, BrokenStores.Gap::new),
                broken("S-1", OnStore.class, BrokenStores.BackToFront::new),
                broken("S-5", OnStore.class, BrokenStores.ForgottenCommand::new),
                broken("S-8", OnStore.class, BrokenStores.ConflictFirst::new),
                broken("S-7", OnStore.class, BrokenStores.ForgottenRefusal::new),
                broken("S-12", OnStore.class, BrokenStores.CaseBlind::new),
                broken("S-13", OnStore.class, BrokenStores.Milliseconds::new),
                broken("S-14", OnStore.class, BrokenStores.TrimmedPayload::new),
                broken("S-6", OnStore.class, BrokenStores.MissingOutboxRow::new),
                broken("S-6", OnStore.class, BrokenStores.StaleSummary::new),
                Arguments.of("S-11", OnStore.class, (Supplier<StorageUnderTest>) KitTest::leaking),
                broken("Q-1", OnQuery.class, BrokenStores.StaleSummary::new),
                broken("Q-5", OnQuery.class, BrokenStores.OffsetPaging::new),
                broken("Q-4", OnQuery.class, BrokenStores.OverlappingPages::new),
                broken("Q-6", OnQuery.class, BrokenStores.OpenScope::new),
                Arguments.of("Q-9", OnQuery.class, (Supplier<StorageUnderTest>) KitTest::leaking),
                broken("O-1", OnOutbox.class, BrokenStores.MissingOutboxRow::new),
                broken("O-7", OnOutbox.class, BrokenStores.NoFence::new),
                broken("O-10", OnOutbox.class, BrokenStores.ParkedOvertaken::new),
                Arguments.of("O-13", OnOutbox.class, (Supplier<StorageUnderTest>) KitTest::leaking));
    }

    @ParameterizedTest(name = "{0} is found broken: {1} {index}")
    @MethodSource("brokenStores")
    void findsTheBrokenRule(String rule, Class<?> contract, Supplier<StorageUnderTest> storage) {
        Map<String, List<String>> failures = failures(contract, storage);
        assertThat(failures).containsKey(rule);
        assertThat(failures.get(rule))
                .allSatisfy(message -> assertThat(message)
                        .contains("Rule " + rule + " ")
                        .contains("docs/ports.md")
                        .contains("Likely causes:"));
    }

    @Test
    @DisplayName("a good store has no failures, and what it does not offer is skipped where one can see it")
    void goodStorePasses() {
        for (Class<?> contract : List.of(OnStore.class, OnQuery.class, OnOutbox.class)) {
            assertThat(failures(contract, () -> each(Wrapped::new))).isEmpty();
        }
        Set<String> skipped = run(OnStore.class, () -> each(Wrapped::new)).testEvents().aborted().stream()
                .flatMap(KitTest::rules)
                .collect(Collectors.toSet());
        assertThat(skipped).containsExactly("S-10");
    }

    private static Map<String, List<String>> failures(Class<?> contract, Supplier<StorageUnderTest> storage) {
        return run(contract, storage).testEvents().failed().stream()
                .flatMap(event -> rules(event).map(rule -> Map.entry(rule, message(event))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static EngineExecutionResults run(Class<?> contract, Supplier<StorageUnderTest> storage) {
        storageForContract = storage;
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
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

    private static Arguments broken(String rule, Class<?> contract, Function<InMemoryStore, Wrapped> mistake) {
        return Arguments.of(rule, contract, (Supplier<StorageUnderTest>) () -> each(mistake));
    }

    private static StorageUnderTest each(Function<InMemoryStore, Wrapped> adapter) {
        InMemoryStore memory = new InMemoryStore(TenantId.DEFAULT);
        Map<TenantId, Wrapped> stores = new ConcurrentHashMap<>();
        return StorageUnderTest.of(tenant -> stores.computeIfAbsent(tenant, id -> adapter.apply(memory.forTenant(id))));
    }

    private static StorageUnderTest leaking() {
        InMemoryStore shared = new InMemoryStore(new TenantId("acme"));
        return StorageUnderTest.of(tenant -> new BrokenStores.TenantLeak(shared, tenant));
    }

    static class OnStore extends OrderStoreContract {
        @Override
        protected StorageUnderTest open() {
            return storageForContract.get();
        }
    }

    static class OnQuery extends OrderQueryContract {
        @Override
        protected StorageUnderTest open() {
            return storageForContract.get();
        }
    }

    static class OnOutbox extends OutboxContract {
        @Override
        protected StorageUnderTest open() {
            return storageForContract.get();
        }
    }
}
