package io.orderkit.rules.untrusted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleSetInvalid;
import io.orderkit.rules.RuleWatch;
import io.orderkit.rules.UnstartedWatch;
import io.orderkit.rules.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule directory")
@Tag("K2")
@Timeout(120)
class RuleDirectoryEntriesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @SuppressWarnings("NullAway.Init")
    private RuleDirectory ours;

    @BeforeEach
    void copy() {
        ours = RuleDirectory.copiedTo(parent, "ours");
    }

    private static List<String> findings(Path directory) {
        RuleSetInvalid invalid = catchThrowableOfType(RuleSetInvalid.class, () -> RuleBook.load(directory));
        assertThat(invalid).as("refusal of %s", directory).isNotNull();
        assertThat(invalid.getMessage()).doesNotContain(HostileEntries.SECRET);
        return invalid.findings().stream().map(Finding::toString).toList();
    }

    @Nested
    @DisplayName("refuses by its name, and shows nothing of,")
    class Links {
        @ParameterizedTest
        @ValueSource(strings = {"deposit.drl", "due-times.csv", "reasons.csv", "deposit-examples.csv"})
        @DisplayName("a link to a file outside")
        void outside(String file) throws IOException {
            HostileEntries.link(ours.path(), file, HostileEntries.secret(ours.path()));
            assertThat(findings(ours.path()))
                    .contains(file + ": is a link to a file outside this directory; expected the file itself");
        }

        @Test
        @DisplayName("a link through folders to a file outside, to nothing, to itself, to a directory")
        void otherLinks() throws IOException {
            HostileEntries.secret(ours.path());
            HostileEntries.link(ours.path(), ".data", parent.resolve("outside"));
            HostileEntries.link(ours.path(), "tier.drl", Path.of(".data/secret.txt"));
            HostileEntries.link(ours.path(), "mall.drl", Path.of("nothing"));
            HostileEntries.link(ours.path(), "deposit.drl", Path.of("deposit.drl"));
            HostileEntries.link(ours.path(), "pricing.drl", Path.of("."));
            assertThat(findings(ours.path()))
                    .containsExactlyInAnyOrder(
                            "tier.drl: is a link to a file outside this directory; expected the file itself",
                            "mall.drl: is a link to a missing file",
                            "deposit.drl: is a link that does not lead to a file",
                            "pricing.drl: is a directory; expected a file");
        }

        @Test
        @DisplayName("a directory, and a pipe, which would block its reader")
        void otherKinds() throws Exception {
            Files.delete(ours.path().resolve("tier.drl"));
            Files.createDirectory(ours.path().resolve("tier.drl"));
            HostileEntries.pipe(ours.path(), "mall.drl");
            assertThat(findings(ours.path()))
                    .containsExactlyInAnyOrder(
                            "tier.drl: is a directory; expected a file",
                            "mall.drl: is a device, a pipe or a socket; expected a file");
        }
    }

    @Nested
    @DisplayName("may be exchanged as orchestrators do it:")
    class Exchanged {
        @Test
        @DisplayName("its files are links through a link that is set to another folder within it")
        void mountedVolume() throws IOException {
            Path mounted = Files.createDirectory(parent.resolve("mounted"));
            Path first = Files.move(ours.path(), mounted.resolve("..2026_01"));
            RuleDirectory.copiedTo(mounted, "..2026_02").replace("deposit-percentages.csv", "C,,,30,", "C,,,35,");
            HostileEntries.link(mounted, "..data", Path.of("..2026_01"));
            for (String file : HostileCase.files(first)) {
                HostileEntries.link(mounted, file, Path.of("..data", file));
            }
            RuleWatch watch = UnstartedWatch.of(mounted);
            String before = watch.current().version().hash();
            HostileEntries.link(mounted, "..next", Path.of("..2026_02"));
            Files.move(mounted.resolve("..next"), mounted.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
            assertThat(watch.look()).isEmpty();
            assertThat(watch.look().orElseThrow().findings()).isEmpty();
            assertThat(watch.current().version().hash()).isNotEqualTo(before);
        }

        @Test
        @DisplayName("it is itself a link that is set to another directory")
        void linkedRoot() throws IOException {
            RuleDirectory next =
                    RuleDirectory.copiedTo(parent, "next").replace("deposit-percentages.csv", "C,,,30,", "C,,,35,");
            HostileEntries.link(parent, "live", ours.path());
            RuleWatch watch = UnstartedWatch.of(parent.resolve("live"));
            HostileEntries.link(parent, "live", next.path());
            assertThat(watch.look()).isEmpty();
            assertThat(watch.look().orElseThrow().accepted()).isTrue();
            assertThat(watch.current().version().label()).isEqualTo("live");
        }
    }

    @Nested
    @DisplayName("has its strange names")
    class Names {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                a\\u000ab.drl      | a\\u000ab.drl
                a\\u001b[2Jb.drl   | a\\u001b[2Jb.drl
                a\\u202eb.csv      | a\\u202eb.csv
                a\\u0085b.csv      | a\\u0085b.csv
                a\\u2028b.csv      | a\\u2028b.csv
                deposit\\u00a0.drl | deposit\\u00a0.drl
                """)
        @DisplayName("written out wherever they are shown")
        void escaped(String written, String shown) {
            String name = Pattern.compile("\\\\u([0-9a-f]{4})")
                    .matcher(written)
                    .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
            ours.write(name, "x");
            RuleSetInvalid invalid = catchThrowableOfType(RuleSetInvalid.class, () -> RuleBook.load(ours.path()));
            assertThat(invalid.findings().get(0).file()).isEqualTo(shown);
            assertThat(invalid.getMessage()).contains(shown + ": is not a ");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                due-times (1).csv        | due-times.csv
                Copy of due-times.csv    | due-times.csv
                Copia de tier.drl        | tier.drl
                due-times - Copy (2).csv | due-times.csv
                due-times - 副本.csv     | due-times.csv
                due-times.csv.csv        | due-times.csv
                deposit.drl.txt          | deposit.drl
                Reasons.CSV              | reasons.csv
                """)
        @DisplayName("explained where a program made them")
        void copies(String name, String meant) {
            ours.write(name, "x");
            assertThat(findings(ours.path())).singleElement().asString().endsWith("; maybe \"" + meant + "\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {".~lock.due-times.csv#", "~$due-times.xlsx", "._deposit.drl", "deposit.drl~", "notes.md"})
        @DisplayName("ignored where nobody could take them for rules")
        void harmless(String name) {
            ours.write(name, "x");
            assertThat(RuleBook.load(ours.path()).version().label()).isEqualTo("ours");
        }

        @Test
        @DisplayName("counted where there are too many to be shown")
        void counted() {
            for (int i = 0; i < 600; i++) {
                ours.write("x" + i + ".drl", "");
            }
            assertThat(findings(ours.path())).hasSize(501).endsWith("other files: and 100 more findings");
        }

        @Test
        @DisplayName("listed up to a number")
        void many() {
            for (int i = 0; i < 1100; i++) {
                ours.write("x" + i + ".drl", "");
            }
            assertThat(findings(ours.path()))
                    .containsExactly(
                            ours.path() + ": holds more than 1000 entries; expected the files of one rule set");
        }
    }

    @Nested
    @DisplayName("in which a spreadsheet left a workbook")
    class Workbooks {
        @Test
        @DisplayName("beside its table is refused, since what is changed there does not count")
        void beside() {
            ours.write("due-times.xlsx", "PK");
            assertThat(findings(ours.path()))
                    .containsExactly("due-times.xlsx: is a workbook, and only CSV files are read; save its sheet as CSV"
                            + " UTF-8 under the name due-times.csv, and move the workbook to another directory");
        }

        @ParameterizedTest
        @ValueSource(strings = {"due-times.xlsx", "Due-Times.XLS", "due-times.ods", "due-times.numbers"})
        @DisplayName("in the place of its table is refused with what to do")
        void inPlace(String name) throws IOException {
            Files.move(ours.path().resolve("due-times.csv"), ours.path().resolve(name));
            assertThat(findings(ours.path()))
                    .hasSize(2)
                    .contains("due-times.csv: is missing")
                    .anyMatch(finding -> finding.startsWith(name + ": is a workbook")
                            && finding.contains("under the name due-times.csv"));
        }
    }
}
