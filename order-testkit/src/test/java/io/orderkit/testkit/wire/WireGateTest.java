package io.orderkit.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.json.OrderJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("X5")
@DisplayName("The wire gate")
class WireGateTest {
    private static final OrderJson JSON = PostalTypes.json();
    private static final List<WireFact> TODAY = WireFacts.of(JSON).stream()
            .filter(fact -> fact.subject().matches(".*<(pay|parcel|letter|colour)>"))
            .toList();

    private final Path folder;
    private final List<String> released = new ArrayList<>(PostalTypes.FIRST);

    /** Creates a folder with a sample of the first release. */
    WireGateTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("samples"));
        Files.writeString(folder.resolve("samples/parcel-1.json"), "{\"contents\":\"tea\",\"colour\":\"crimson\"}");
    }

    private List<String> findings() throws IOException {
        Files.write(folder.resolve("wire-0.1.txt"), released);
        return WireGate.in(folder).findings(TODAY, JSON);
    }

    @Nested
    @DisplayName("lets pass")
    class Passes {
        @Test
        @DisplayName(
                "earlier names, a higher schema number with a sample, fields that joined later, a command's that became optional")
        void allowed() throws IOException {
            assertThat(findings()).isEmpty();
        }

        @Test
        @DisplayName("what its own next snapshot says, beside the first one")
        void severalReleases() throws IOException {
            WireGate.in(folder).write("0.2", TODAY);
            assertThat(Files.readAllLines(folder.resolve("wire-0.2.txt")))
                    .contains("command <pay> | field papers | list of string, later", "enum <colour> | constant red |");
            assertThat(findings()).isEmpty();
            released.clear();
            assertThat(findings()).isEmpty();
        }

        @Test
        @DisplayName("what is listed with its reason")
        void excused() throws IOException {
            released.add("type <note> | field stamp | string, mandatory");
            Files.writeString(
                    folder.resolve("wire-exceptions.txt"),
                    "# none was ever stored\ntype <note> | field stamp | string, mandatory | no release wrote it\n");
            assertThat(findings()).isEmpty();
        }
    }

    @Nested
    @DisplayName("stops")
    class Stops {
        @Test
        @DisplayName("a field of a stored type that is gone")
        void fieldGone() throws IOException {
            released.add("type <note> | field stamp | string, mandatory");
            assertThat(findings())
                    .containsExactly(
                            "release 0.1: type <note>, field stamp (string, mandatory) is gone: stored texts contain"
                                    + " it: keep it, or raise the schema number and give an upcaster (WireChange)");
        }

        @Test
        @DisplayName("a field of a command that is gone")
        void commandFieldGone() throws IOException {
            released.add("command <pay> | field by | string, mandatory");
            assertThat(findings())
                    .singleElement()
                    .asString()
                    .contains("command <pay>, field by")
                    .contains("fingerprints contain it: keep the field, as an Optional");
        }

        @Test
        @DisplayName("a field of another form, and one of another presence")
        void fieldChanged() throws IOException {
            released.set(1, "command <pay> | field reference | int, mandatory");
            released.set(6, "type <note> | field text | string, optional");
            assertThat(findings())
                    .hasSize(2)
                    .anyMatch(finding -> finding.contains("field reference (int, mandatory) is now string, mandatory:"))
                    .anyMatch(finding -> finding.contains("field text (string, optional) is now string, mandatory:"));
        }

        @Test
        @DisplayName("a type, a constant and a choice that are gone")
        void gone() throws IOException {
            released.add("event <lost> | field text | string, mandatory");
            released.add("event <lost> | schema | 1");
            released.add("enum <colour> | constant green |");
            released.add("choice <way> | choice sea | <way.sea>");
            assertThat(findings())
                    .hasSize(3)
                    .allMatch(finding -> finding.contains("@Formerly"))
                    .anyMatch(finding -> finding.startsWith(
                            "release 0.1: event <lost>, field text (string, mandatory) is gone: keep the type"));
        }

        @Test
        @DisplayName("a new field that is not marked")
        void newField() throws IOException {
            released.remove("type <note> | field text | string, mandatory");
            assertThat(findings())
                    .containsExactly("release 0.1: type <letter>, field text (string, mandatory) is new and its older"
                            + " values lack it: mark it @Since, or raise the schema number and give an upcaster");
        }

        @Test
        @DisplayName("a schema number that fell")
        void schemaFell() throws IOException {
            released.set(7, "type <note> | schema | 2");
            assertThat(findings()).singleElement().asString().contains("type <note>, schema (2) is now 1");
        }

        @Test
        @DisplayName("a higher schema number of which no sample is there, or one that cannot be read")
        void unproven() throws IOException {
            Path sample = folder.resolve("samples/parcel-1.json");
            Files.writeString(sample, "{\"contents\":\"tea\"}");
            assertThat(findings())
                    .containsExactly("release 0.1: type <parcel>: " + sample + " cannot be read: colour: found nothing,"
                            + " expected one of red, blue");
            Files.delete(sample);
            assertThat(findings())
                    .containsExactly("release 0.1: type <parcel>: its upcaster from schema 1 is not tested; expected "
                            + sample + " with a value that schema 1 wrote");
        }

        @Test
        @DisplayName("a refusal whose requirement changed, and any other name that is gone")
        void otherNames() throws IOException {
            Files.write(
                    folder.resolve("wire-0.1.txt"),
                    List.of(
                            "process p | step <note> | M1",
                            "process p | refusal too-late | X1",
                            "ports | rule S-1 |",
                            "ports | rule S-2 |"));
            List<WireFact> today = List.of(
                    new WireFact("process p", "step <letter>", "M1"),
                    new WireFact("process p", "refusal too-late", "X2"),
                    new WireFact("ports", "rule S-2", ""));
            assertThat(WireGate.in(folder).findings(today, JSON))
                    .containsExactly(
                            "release 0.1: process p, refusal too-late (X1) is now X2: others know it by this name: keep it,"
                                    + " or list the line with its reason in wire-exceptions.txt",
                            "release 0.1: ports, rule S-1 is gone: others know it by this name: keep it, or list the line"
                                    + " with its reason in wire-exceptions.txt");
        }

        @Test
        @DisplayName("an exception without a reason, and one that excuses nothing")
        void exceptions() throws IOException {
            Path file = folder.resolve("wire-exceptions.txt");
            Files.writeString(file, "type <note> | field text | string, mandatory | because\n");
            assertThat(findings())
                    .containsExactly(
                            "wire-exceptions.txt: \"type <note> | field text | string, mandatory\" excuses nothing;"
                                    + " remove it");
            Files.writeString(file, "type <note> | field text | string, mandatory |\n");
            assertThatThrownBy(this::again).hasMessageContaining("each with a reason");
        }

        private void again() throws IOException {
            findings();
        }

        @Test
        @DisplayName("a folder without a snapshot, a line that is none, and a snapshot over another")
        void snapshots() throws IOException {
            WireGate gate = WireGate.in(folder);
            assertThat(gate.findings(TODAY)).singleElement().asString().contains("has no snapshot");
            Files.writeString(folder.resolve("wire-0.1.txt"), "ports, rule S-1\n");
            assertThatThrownBy(() -> gate.findings(TODAY)).hasMessageContaining("expected subject | property | value");
            assertThatThrownBy(() -> gate.write("0.1", TODAY))
                    .hasMessageContaining("a released snapshot is never edited");
            assertThatThrownBy(() -> gate.write("next", TODAY)).hasMessageContaining("expected digits and points");
        }
    }
}
