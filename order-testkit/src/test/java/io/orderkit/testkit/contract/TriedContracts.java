package io.orderkit.testkit.contract;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.testkit.contract.time.BusinessCalendarContract;
import io.orderkit.testkit.contract.time.ClockContract;
import io.orderkit.testkit.contract.undertest.EffectsUnderTest;
import io.orderkit.testkit.contract.undertest.FactsUnderTest;
import io.orderkit.testkit.contract.undertest.KeysUnderTest;
import io.orderkit.testkit.contract.undertest.PeopleUnderTest;
import io.orderkit.testkit.contract.undertest.PublisherUnderTest;
import io.orderkit.testkit.contract.undertest.SenderUnderTest;
import io.orderkit.testkit.contract.undertest.StorageUnderTest;
import io.orderkit.testkit.crash.CrashPointCounter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Contracts that tests can apply to any adapter. */
final class TriedContracts {
    static volatile Supplier<?> underTest = () -> {
        throw new IllegalStateException("no adapter was named");
    };

    private TriedContracts() {}

    /** Storage that reports its crash points to a counter. */
    @FunctionalInterface
    interface Reporting {
        StorageUnderTest to(CrashPointCounter points);
    }

    static class OnStore extends OrderStoreContract {
        @Override
        protected StorageUnderTest open() {
            return underTest.get() instanceof Reporting reporting
                    ? reporting.to(CrashPointCounter.none())
                    : (StorageUnderTest) underTest.get();
        }

        @Override
        protected Optional<StorageUnderTest> openWith(CrashPointCounter points) {
            return underTest.get() instanceof Reporting reporting
                    ? Optional.of(reporting.to(points))
                    : Optional.empty();
        }
    }

    static class OnQuery extends OrderQueryContract {
        @Override
        protected StorageUnderTest open() {
            return (StorageUnderTest) underTest.get();
        }
    }

    static class OnJournal extends JournalQueryContract {
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

    static class OnPeople extends PeopleContract {
        @Override
        protected PeopleUnderTest open() {
            return (PeopleUnderTest) underTest.get();
        }
    }

    static class OnKeys extends SubjectKeysContract {
        @Override
        protected KeysUnderTest open() {
            return (KeysUnderTest) underTest.get();
        }
    }
}
