package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.archive.RuleArchive;
import io.orderkit.rules.report.RuleReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("X7")
@Timeout(120)
class RuleWatchTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @SuppressWarnings("NullAway.Init")
    private RuleDirectory directory;

    @SuppressWarnings("NullAway.Init")
    private RuleWatch watch;

    private final List<RuleReport> reports = new ArrayList<>();

    @BeforeEach
    void watchACopyOfTheStandardRules() {
        directory = RuleDirectory.copiedTo(parent, "ours").write("deposit.drl", deposit(10));
        // The watch's thread is not started, so that each test controls when the watch checks the directory.
        watch = new RuleWatch(
                RuleWatch.of(directory.path()).report(reports::add).remembering(100));
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private static String deposit(int percent) {
        return RuleDirectory.shipped("deposit.drl").replaceAll("(?s)\nrule \".*", "") + """

                rule "C9.2 the same for all"
                when
                    OrderTerms( )
                then
                    verdict.requirePercent(%d, "deposit-tier-b");
                end
                """.formatted(percent);
    }

    private static int percent(RuleBook rules) {
        DepositFacts facts = new DepositFacts(
                Tier.B, BigDecimal.TEN, "EUR", PaymentMethod.OPEN_ACCOUNT, Urgency.NORMAL, Optional.empty());
        return rules.judge(facts).percent().intValueExact();
    }

    private Optional<RuleReport> lookTwice() {
        assertThat(watch.look()).isEmpty();
        return watch.look();
    }

    @Test
    @DisplayName("a good change comes into force whole, and is reported")
    void aGoodChangeComesIntoForce() {
        RuleSetVersion before = watch.current().version();
        directory.write("deposit.drl", deposit(20));
        RuleReport report = lookTwice().orElseThrow();
        assertThat(report.accepted()).isTrue();
        assertThat(report.before()).isEqualTo(before);
        assertThat(report.inForce()).isEqualTo(watch.current().version()).isNotEqualTo(before);
        assertThat(percent(watch.current())).isEqualTo(20);
        assertThat(reports).containsExactly(report);
        assertThat(report).hasToString("rules " + report.inForce() + " are now in force, replacing " + before);
    }

    @Test
    @DisplayName("a bad change leaves the old rules in force, and says why once; the next good one comes into force")
    void aBadChangeLeavesTheOldRulesInForce() {
        directory.write("deposit.drl", deposit(20).replace("OrderTerms( )", "OrderTerms( teir == Tier.A )"));
        RuleReport refused = lookTwice().orElseThrow();
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.toString()).contains("were refused", "stay in force", "maybe \"tier\"");
        assertThat(percent(watch.current())).isEqualTo(10);
        assertThat(watch.look()).as("told once").isEmpty();
        directory.write("deposit.drl", deposit(30));
        assertThat(lookTwice().orElseThrow().accepted()).isTrue();
        assertThat(percent(watch.current())).isEqualTo(30);
    }

    @Test
    @DisplayName("a file that changes while it is looked at, or is gone between two steps of an editor, is waited for")
    void anEditorThatSavesInStepsIsWaitedFor() throws IOException {
        Path file = directory.path().resolve("deposit.drl");
        directory.write("deposit.drl", deposit(20).substring(0, 300));
        assertThat(watch.look()).isEmpty();
        directory.write("deposit.drl", deposit(20).substring(0, 600));
        assertThat(watch.look()).isEmpty();
        Files.delete(file);
        assertThat(watch.look()).isEmpty();
        directory.write("deposit.drl~", deposit(20));
        assertThat(watch.look()).as("gone for two looks").isPresent();
        Files.move(directory.path().resolve("deposit.drl~"), file, StandardCopyOption.ATOMIC_MOVE);
        assertThat(lookTwice().orElseThrow().accepted()).isTrue();
        assertThat(percent(watch.current())).isEqualTo(20);
    }

    @Test
    @DisplayName("a directory that is put in the place of another, as mounted volumes do it, is seen")
    void aDirectoryThatIsPutInThePlaceOfAnotherIsSeen() throws IOException {
        Path next = RuleDirectory.copiedTo(parent, "next")
                .write("deposit.drl", deposit(40))
                .path();
        Files.move(directory.path(), parent.resolve("old"));
        Files.move(next, directory.path());
        assertThat(lookTwice().orElseThrow().accepted()).isTrue();
        assertThat(percent(watch.current())).isEqualTo(40);
    }

    @Test
    @DisplayName("the holder of a book decides on the version with which they began")
    void whoHoldsABookDecidesOnItsVersion() {
        RuleBook before = watch.current();
        assertThat(percent(before)).isEqualTo(10);
        directory.write("deposit.drl", deposit(20));
        assertThat(lookTwice()).isPresent();
        assertThat(percent(before)).isEqualTo(10);
        assertThat(percent(watch.current()))
                .as("not from the memory of the version before")
                .isEqualTo(20);
        assertThat(watch.current().recall().orElseThrow().held()).isEqualTo(1);
    }

    @Test
    @DisplayName("two files that belong together come into force together")
    void twoFilesThatBelongTogether() {
        directory.write("deposit.drl", deposit(20).replace("\"deposit-tier-b\"", "\"our-reason\""));
        assertThat(watch.look()).isEmpty();
        directory.add("reasons.csv", "our-reason,C9.2,We say so.,Lo decimos.,我们这样定。\n");
        assertThat(watch.look()).isEmpty();
        assertThat(watch.look().orElseThrow().accepted()).isTrue();
    }

    @Test
    @DisplayName("a watch that is closed goes on with its last rules")
    void aClosedWatchGoesOnWithItsLastRules() {
        watch.close();
        directory.write("deposit.drl", deposit(20));
        assertThat(lookTwice()).isEmpty();
        assertThat(percent(watch.current())).isEqualTo(10);
    }

    @Test
    @DisplayName("a watch does not begin with invalid rules")
    void rulesThatDoNotDoToBeginWith() {
        directory.write("deposit.drl", "");
        assertThatThrownBy(() -> RuleBook.watch(directory.path())).isInstanceOf(RuleSetInvalid.class);
        assertThatThrownBy(() -> RuleWatch.of(directory.path()).every(Duration.ZERO))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> RuleWatch.of(directory.path()).remembering(1)).isInstanceOf(InvalidValue.class);
    }

    @Nested
    class TheThread {
        @Test
        @DisplayName(
                "is a daemon with a name, puts changes in force by itself, outlives what a report throws, and ends")
        void putsChangesInForceByItself() throws Exception {
            BlockingQueue<RuleReport> told = new LinkedBlockingQueue<>();
            RuleWatch running = RuleWatch.of(directory.path())
                    .every(Duration.ofMillis(5))
                    .report(report -> {
                        told.add(report);
                        throw new IllegalStateException("a host's own mistake, shown here on purpose");
                    })
                    .start();
            Thread thread = Thread.getAllStackTraces().keySet().stream()
                    .filter(any -> any.getName().equals("order-rules-watch"))
                    .findAny()
                    .orElseThrow();
            assertThat(thread.isDaemon()).isTrue();
            for (int percent = 20; percent <= 21; percent++) {
                directory.write("deposit.drl", deposit(percent));
                assertThat(told.poll(60, TimeUnit.SECONDS)).isNotNull();
                assertThat(percent(running.current())).isEqualTo(percent);
            }
            running.close();
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Nested
    @Tag("X5")
    class TheTextsThatJudged {
        @Test
        @DisplayName("are kept by hash in a directory, and found again by another watch")
        void areKeptByHash() {
            Path kept = parent.resolve("kept");
            RuleWatch first = new RuleWatch(RuleWatch.of(directory.path()).archive(RuleArchive.in(kept)));
            String old = first.current().version().hash();
            directory.write("deposit.drl", deposit(20));
            first.look();
            assertThat(first.look().orElseThrow().accepted()).isTrue();
            RuleArchive archive = new RuleWatch(RuleWatch.of(directory.path()).archive(RuleArchive.in(kept))).archive();
            assertThat(archive.find(old).orElseThrow()).containsEntry("deposit.drl", deposit(10));
            assertThat(archive.find(first.current().version().hash()).orElseThrow())
                    .isEqualTo(first.current().texts());
            assertThat(archive.find("0123456789ab")).isEmpty();
            assertThat(archive.find("../ours")).isEmpty();
        }

        @Test
        @DisplayName("are reported when somebody altered them")
        void areReportedWhenSomebodyAlteredThem() throws IOException {
            Path kept = parent.resolve("kept");
            RuleBook rules = watch.current();
            RuleArchive archive = RuleArchive.in(kept);
            archive.keep(rules.version(), rules.texts());
            archive.keep(rules.version(), Map.of());
            Files.writeString(kept.resolve(rules.version().hash()).resolve("deposit.drl"), deposit(99));
            assertThatThrownBy(() -> archive.find(rules.version().hash()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("were altered");
        }

        @Test
        @DisplayName("must be kept before the rules come into force")
        void mustBeKeptBefore() throws IOException {
            Path kept = Files.createDirectories(parent.resolve("kept"));
            RuleWatch keeping = new RuleWatch(RuleWatch.of(directory.path()).archive(RuleArchive.in(kept)));
            Files.move(kept, parent.resolve("moved"));
            Files.writeString(kept, "no directory");
            directory.write("deposit.drl", deposit(20));
            keeping.look();
            RuleReport report = keeping.look().orElseThrow();
            assertThat(report.findings().get(0).message()).contains("cannot take effect", "cannot be kept");
            assertThat(percent(keeping.current())).isEqualTo(10);
        }
    }
}
