package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Page;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.NastyTexts;
import io.orderkit.testkit.internal.samples.SampleAppend;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link JournalQuery} implementations, which checks rules J-1 onwards in {@code docs/ports.md}. */
public abstract class JournalQueryContract extends StorageContract {
    private JournalQuery journal(TenantId tenant) {
        Optional<JournalQuery> journal = storage().journal(tenant);
        assumeTrue(journal.isPresent(), "this storage offers no JournalQuery");
        return journal.orElseThrow();
    }

    @Test
    @Tag("J-1")
    @DisplayName("J-1 pages give every entry once, accepted and refused, as it was given")
    @LikelyCauses({"refusals left out", "a page of limit + 1", "a next key after the last entry", "OFFSET"})
    void everyEntryOnce() {
        Set<JournalEntry> given = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            SampleAppend attempt = appended(sample().first("o-" + i));
            given.addAll(attempt.append().journal());
            JournalEntry refused = sample().refused("o-" + i, "no-" + i);
            assertThat(store().recordRefusal(refused)).isEmpty();
            given.add(refused);
        }
        JournalEntry withoutOrder =
                SampleRows.evidence(sample().refused("o-none", "No-1"), NastyTexts.ofLength(70_000));
        assertThat(store().recordRefusal(withoutOrder)).isEmpty();
        given.add(withoutOrder);
        for (int limit : List.of(1, 3, given.size(), given.size() + 1)) {
            List<JournalEntry> walked = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Page<JournalEntry> page = journal(ACME).entries(after, limit);
                walked.addAll(page.rows());
                after = page.next();
                assertThat(page.rows().size() == limit || after.isEmpty())
                        .as("a page that is full, or the last")
                        .isTrue();
                assertThat(page.rows()).as("a page that was promised").isNotEmpty();
            } while (after.isPresent());
            assertThat(walked).as("pages of %s", limit).hasSameSizeAs(given).containsExactlyInAnyOrderElementsOf(given);
        }
    }

    @Test
    @Tag("J-2")
    @DisplayName("J-2 what was there when the walk began comes once, whatever is written meanwhile")
    @LikelyCauses({"OFFSET", "an order by time, which new entries may precede"})
    void writingDoesNotDisturb() {
        Set<JournalEntry> before = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            SampleAppend attempt = appended(sample().first("m-" + i));
            before.addAll(attempt.append().journal());
        }
        List<JournalEntry> walked = new ArrayList<>();
        Optional<String> after = Optional.empty();
        int written = 0;
        do {
            Page<JournalEntry> page = journal(ACME).entries(after, 2);
            walked.addAll(page.rows());
            after = page.next();
            if (written < 4) {
                String where = written % 2 == 0 ? "a-" : "z-";
                appended(sample().attempt(where + written, 0, where + written)
                        .journal(entry -> SampleRows.at(entry, SampleRows.NOON.minusSeconds(60))));
                written++;
            }
        } while (after.isPresent());
        assertThat(walked).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    @Tag("J-3")
    @DisplayName("J-3 a page has 1 to 500 entries; another limit is an IllegalArgumentException")
    @LikelyCauses({"the limit goes to the database unchecked"})
    void limitsAreChecked() {
        for (int limit : List.of(0, -1, OrderQuery.MOST_ROWS + 1)) {
            assertThatThrownBy(() -> journal(ACME).entries(Optional.empty(), limit))
                    .as("limit %s", limit)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Tag("J-4")
    @DisplayName("J-4 tenants never see each other's entries")
    @LikelyCauses({"a WHERE without the tenant"})
    void tenantsAreApart() {
        appended(sample().first("o-1"));
        assertThat(journal(OTHER).entries(Optional.empty(), 10).rows()).isEmpty();
        assertThat(journal(ACME).entries(Optional.empty(), 10).rows()).hasSize(1);
    }
}
