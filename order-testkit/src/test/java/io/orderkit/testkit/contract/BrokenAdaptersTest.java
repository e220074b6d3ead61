package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.orderkit.domain.process.BusinessCalendar;
import io.orderkit.ports.TenantId;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.InstantSource;
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
class BrokenAdaptersTest {
    private static volatile Supplier<?> underTest = () -> each(ForwardingStore::new);

    static Stream<Arguments> brokenAdapters() {
        return Stream.of(brokenStores(), brokenOutboxes(), brokenOutside()).flatMap(all -> all);
    }

    private static Stream<Arguments> brokenStores() {
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
                broken("S-16", OnStore.class, BrokenStores.NotYetCommitted::new),
                broken("S-6", OnStore.class, BrokenStores.MissingOutboxRow::new),
                broken("S-6", OnStore.class, BrokenStores.StaleSummary::new),
                Arguments.of("S-11", OnStore.class, (Supplier<StorageUnderTest>) BrokenAdaptersTest::leaking),
                broken("Q-1", OnQuery.class, BrokenStores.StaleSummary::new),
                broken("Q-5", OnQuery.class, BrokenStores.OffsetPaging::new),
                broken("Q-4", OnQuery.class, BrokenStores.OverlappingPages::new),
                broken("Q-6", OnQuery.class, BrokenStores.OpenScope::new),
                Arguments.of("Q-9", OnQuery.class, (Supplier<StorageUnderTest>) BrokenAdaptersTest::leaking),
                broken("S-2", OnStore.class, BrokenOutbox.UnknownOrderFails::new),
                broken("S-9", OnStore.class, BrokenOutbox.TakesMisfits::new),
                broken("S-12", OnStore.class, BrokenOutbox.Trimmed::new),
                broken("S-13", OnStore.class, BrokenOutbox.RoundsUp::new),
                broken("S-15", OnStore.class, BrokenOutbox.NoEvidence::new),
                broken("S-6", OnStore.class, BrokenOutbox.RowsOfLostAttempts::new),
                broken("Q-2", OnQuery.class, BrokenOutbox.FilterIgnored::new),
                broken("Q-3", OnQuery.class, BrokenOutbox.HalvesOfCharacters::new),
                broken("Q-7", OnQuery.class, BrokenOutbox.NoDueTimeFirst::new),
                broken("Q-8", OnQuery.class, BrokenOutbox.AnyLimit::new));
    }

    private static Stream<Arguments> brokenOutboxes() {
        return Stream.of(
                broken("O-1", OnOutbox.class, BrokenStores.MissingOutboxRow::new),
                broken("O-1", OnOutbox.class, BrokenOutbox.RowsOfLostAttempts::new),
                broken("O-2", OnOutbox.class, BrokenOutbox.NewestFirst::new),
                broken("O-3", OnOutbox.class, BrokenOutbox.ForgetsSent::new),
                broken("O-5", OnOutbox.class, BrokenOutbox.TwoHolders::new),
                broken("O-6", OnOutbox.class, BrokenOutbox.FenceStandsStill::new),
                broken("O-7", OnOutbox.class, BrokenStores.NoFence::new),
                broken("O-8", OnOutbox.class, BrokenOutbox.NoLateRenewal::new),
                broken("O-9", OnOutbox.class, BrokenOutbox.RetryOvertaken::new),
                broken("O-10", OnOutbox.class, BrokenStores.ParkedOvertaken::new),
                broken("O-10", OnOutbox.class, BrokenOutbox.ParkedBlocksAll::new),
                broken("O-11", OnOutbox.class, BrokenOutbox.ParkedUnsorted::new),
                broken("O-12", OnOutbox.class, BrokenOutbox.PurgesWaiting::new),
                broken("O-14", OnOutbox.class, BrokenOutbox.GlobalCursor::new),
                Arguments.of("O-13", OnOutbox.class, (Supplier<StorageUnderTest>) BrokenAdaptersTest::leaking),
                broken("A-1", OnArchive.class, BrokenArchives.NoRefusals::new),
                broken("A-2", OnArchive.class, BrokenArchives.TakesAnyVersion::new),
                broken("A-2", OnArchive.class, BrokenArchives.GoesOnFromNothing::new),
                broken("A-3", OnArchive.class, BrokenArchives.AlwaysRestored::new),
                Arguments.of("A-4", OnArchive.class, (Supplier<StorageUnderTest>) BrokenAdaptersTest::leaking));
    }

    private static Stream<Arguments> brokenOutside() {
        return Stream.of(
                outside("F-1", OnFacts.class, BrokenOutsideAdapters.FactsGuessed::new),
                outside("F-2", OnFacts.class, BrokenOutsideAdapters.NoneIsFailure::new),
                outside("F-3", OnFacts.class, BrokenOutsideAdapters.OwnLimit::new),
                outside("F-4", OnFacts.class, BrokenOutsideAdapters.AskingWrites::new),
                outside("E-1", OnEffects.class, BrokenOutsideAdapters.DoneTwice::new),
                outside("E-1", OnEffects.class, BrokenOutsideAdapters.KeyOfContent::new),
                outside("E-2", OnEffects.class, BrokenOutsideAdapters.NoLookUp::new),
                outside("E-3", OnEffects.class, BrokenOutsideAdapters.OutageIsRejection::new),
                outside("E-4", OnEffects.class, BrokenOutsideAdapters.ForgetsRejections::new),
                outside("E-5", OnEffects.class, BrokenOutsideAdapters.CaselessKey::new),
                outside("P-1", OnPublisher.class, BrokenOutsideAdapters.Swallows::new),
                outside("P-2", OnPublisher.class, BrokenOutsideAdapters.FreshIds::new),
                outside("P-3", OnPublisher.class, BrokenOutsideAdapters.Overtakes::new),
                outside("P-4", OnPublisher.class, BrokenOutsideAdapters.Talkative::new),
                outside("P-1", OnSender.class, BrokenOutsideAdapters.OneRecipient::new),
                outside("P-2", OnSender.class, BrokenOutsideAdapters.SentTwice::new),
                outside("D-1", OnCalendar.class, BrokenOutsideAdapters::lookingAtNow),
                outside("D-2", OnCalendar.class, BrokenOutsideAdapters::inUtc),
                outside("D-3", OnCalendar.class, BrokenOutsideAdapters::tableEnds),
                outside("D-4", OnCalendar.class, BrokenOutsideAdapters::idleYear),
                outside("T-1", OnClock.class, BrokenOutsideAdapters::putBack),
                outside("T-2", OnClock.class, BrokenOutsideAdapters::inTheStoneAge),
                outside("K-1", OnKeys.class, () -> SampleKeys.boxes(tenant -> new BrokenOutsideAdapters.TwoKeys())),
                outside("K-2", OnKeys.class, () -> SampleKeys.boxes(tenant -> new BrokenOutsideAdapters.KeyOfName())),
                outside("K-3", OnKeys.class, () -> SampleKeys.boxes(tenant -> new BrokenOutsideAdapters.FindMakes())),
                outside("K-4", OnKeys.class, () -> SampleKeys.boxes(tenant -> new BrokenOutsideAdapters.CachedKeys())),
                outside("K-6", OnKeys.class, BrokenAdaptersTest::oneBox));
    }

    private static KeysUnderTest oneBox() {
        SampleKeys shared = new SampleKeys();
        return KeysUnderTest.of(tenant -> shared);
    }

    private static Arguments outside(String rule, Class<?> contract, Supplier<?> mistake) {
        return Arguments.of(rule, contract, mistake);
    }

    @ParameterizedTest(name = "{0} is found broken: {1} {index}")
    @MethodSource("brokenAdapters")
    void findsTheBrokenRule(String rule, Class<?> contract, Supplier<?> adapter) {
        Map<String, List<String>> failures = failures(contract, adapter);
        assertThat(failures).containsKey(rule);
        assertThat(failures.get(rule))
                .allSatisfy(message -> assertThat(message)
                        .contains("Rule " + rule + " ")
                        .contains("docs/ports.md")
                        .contains("Likely causes:"));
    }

    @Test
    @DisplayName("a good adapter has no failures, and what it does not offer is skipped where one can see it")
    void goodAdaptersPass() {
        for (Class<?> contract : List.of(OnStore.class, OnQuery.class, OnOutbox.class, OnArchive.class)) {
            assertThat(failures(contract, () -> each(ForwardingStore::new))).isEmpty();
        }
        assertThat(failures(OnFacts.class, SampleFacts::new)).isEmpty();
        assertThat(failures(OnEffects.class, SampleEffects::new)).isEmpty();
        assertThat(failures(OnPublisher.class, SamplePublisher::new)).isEmpty();
        assertThat(failures(OnSender.class, SampleSender::new)).isEmpty();
        assertThat(failures(OnKeys.class, () -> SampleKeys.boxes(tenant -> new SampleKeys())))
                .isEmpty();
        Set<String> skipped = run(OnStore.class, () -> each(ForwardingStore::new)).testEvents().aborted().stream()
                .flatMap(BrokenAdaptersTest::rules)
                .collect(Collectors.toSet());
        assertThat(skipped).containsExactly("S-10");
    }

    private static Map<String, List<String>> failures(Class<?> contract, Supplier<?> adapter) {
        return run(contract, adapter).testEvents().failed().stream()
                .flatMap(event -> rules(event).map(rule -> Map.entry(rule, message(event))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static EngineExecutionResults run(Class<?> contract, Supplier<?> adapter) {
        underTest = adapter;
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter("orderkit.report", "off")
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

    private static Arguments broken(String rule, Class<?> contract, Function<InMemoryStore, ForwardingStore> mistake) {
        return Arguments.of(rule, contract, (Supplier<StorageUnderTest>) () -> each(mistake));
    }

    private static StorageUnderTest each(Function<InMemoryStore, ForwardingStore> adapter) {
        InMemoryStore memory = new InMemoryStore(TenantId.DEFAULT);
        Map<TenantId, ForwardingStore> stores = new ConcurrentHashMap<>();
        return StorageUnderTest.of(tenant -> stores.computeIfAbsent(tenant, id -> adapter.apply(memory.forTenant(id))));
    }

    private static StorageUnderTest leaking() {
        InMemoryStore shared = new InMemoryStore(new TenantId("acme"));
        return StorageUnderTest.of(tenant -> new BrokenStores.TenantLeak(shared, tenant));
    }

    static class OnStore extends OrderStoreContract {
        @Override
        protected StorageUnderTest open() {
            return (StorageUnderTest) underTest.get();
        }
    }

    static class OnQuery extends OrderQueryContract {
        @Override
        protected StorageUnderTest open() {
            return (StorageUnderTest) underTest.get();
        }
    }

    static class OnOutbox extends OutboxContract {
        @Override
        protected StorageUnderTest open() {
            return (StorageUnderTest) underTest.get();
        }
    }

    static class OnArchive extends OrderArchiveContract {
        @Override
        protected StorageUnderTest open() {
            return (StorageUnderTest) underTest.get();
        }
    }

    static class OnFacts extends ErpFactsContract {
        @Override
        protected FactsUnderTest open() {
            return (FactsUnderTest) underTest.get();
        }
    }

    static class OnEffects extends ErpEffectsContract {
        @Override
        protected EffectsUnderTest open() {
            return (EffectsUnderTest) underTest.get();
        }
    }

    static class OnPublisher extends EventPublisherContract {
        @Override
        protected PublisherUnderTest open() {
            return (PublisherUnderTest) underTest.get();
        }
    }

    static class OnSender extends DocumentSenderContract {
        @Override
        protected SenderUnderTest open() {
            return (SenderUnderTest) underTest.get();
        }
    }

    static class OnCalendar extends BusinessCalendarContract {
        @Override
        protected BusinessCalendar open() {
            return (BusinessCalendar) underTest.get();
        }
    }

    static class OnClock extends ClockContract {
        @Override
        protected InstantSource open() {
            return (InstantSource) underTest.get();
        }
    }

    static class OnKeys extends SubjectKeysContract {
        @Override
        protected KeysUnderTest open() {
            return (KeysUnderTest) underTest.get();
        }
    }
}
