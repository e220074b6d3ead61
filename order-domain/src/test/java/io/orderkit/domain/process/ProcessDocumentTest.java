package io.orderkit.domain.process;

import static io.orderkit.domain.process.Parcel.Bill.OPEN;
import static io.orderkit.domain.process.Parcel.Bill.PAID;
import static io.orderkit.domain.process.Parcel.Way.PACKED;
import static io.orderkit.domain.process.Parcel.Way.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.process.document.ProcessDocument;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A process document")
class ProcessDocumentTest {
    private final ProcessDocument<Parcel> document = ProcessDocument.of(ParcelProcess.standard());

    @Test
    @DisplayName("draws a track: its states by title, where it begins, an arrow for each step that moves it, its ends")
    void diagram() {
        assertThat(document.diagram(Parcel.Way.TRACK)).isEqualTo("""
                stateDiagram-v2
                    state "packed" as PACKED
                    state "sent" as SENT
                    state "arrived" as ARRIVED
                    [*] --> PACKED
                    PACKED --> SENT : T2 Send
                    SENT --> ARRIVED : T3 Arrive
                    state "any state but arrived" as from_clear_customs
                    from_clear_customs --> SENT : T4 Clear customs
                    ARRIVED --> [*]
                """);
    }

    @Test
    @DisplayName("draws what may begin anywhere on a track from one box, and writes Mermaid's own signs as codes")
    void anywhere() {
        ProcessDefinition<Parcel> process = ParcelProcess.table()
                .words(ParcelProcess.words("lie"))
                .step("T9", Parcel.Lie.class)
                .by(Role.CUSTOMER)
                .from(PACKED, SENT)
                .leadsTo(OPEN, PAID)
                .emits(Parcel.Moved.class)
                .end()
                .build();
        assertThat(ProcessDocument.of(process).diagram(Parcel.Bill.TRACK))
                .contains("    state \"any state\" as from_lie\n")
                .contains("    from_lie --> OPEN : T9 Lie#58; #34;now#34;#59; #35;1 | again\n")
                .contains("    from_lie --> PAID : T9 Lie#58; #34;now#34;#59; #35;1 | again\n");
        assertThat(ProcessDocument.of(process).stepTable())
                .contains("| T9 | Lie: \"now\"; #1 \\| again<br>`lie` | customer | way: any state but arrived |  |"
                        + " bill: any state |");
    }

    private record Stop(String name) implements State {
        @Override
        public Track track() {
            return new Track("tour");
        }

        static Stop[] all(int first, int last) {
            return IntStream.rangeClosed(first, last)
                    .mapToObj(number -> new Stop("STOP_" + number))
                    .toArray(Stop[]::new);
        }
    }

    @Test
    @DisplayName("draws what begins in many states from one box that names them, or those that are left out")
    void many() {
        String seven = tour(1, 7)
                .lines()
                .filter(line -> line.contains("lie"))
                .findFirst()
                .orElseThrow();
        assertThat(seven).isEqualTo("    state \"any state but stop 8, stop 9\" as from_lie");
        assertThat(tour(1, 7)).contains("    from_lie --> STOP_9 : ").doesNotContain("STOP_1 -->");
        assertThat(tour(1, 6)).contains("    STOP_1 --> STOP_9 : ").doesNotContain("from_lie");
    }

    private static String tour(int first, int last) {
        ProcessDefinition<Parcel> process = ParcelProcess.table()
                .words(ParcelProcess.words("lie"))
                .track(Stop.all(1, 9))
                .step("T9", Parcel.Lie.class)
                .by(Role.CUSTOMER)
                .from(Stop.all(first, last))
                .leadsTo(new Stop("STOP_9"))
                .emits(Parcel.Moved.class)
                .end()
                .build();
        return ProcessDocument.of(process).diagram(new Track("tour"));
    }

    @Test
    @DisplayName("draws no way back in the overview")
    void noWayBack() {
        ProcessDefinition<Parcel> process = ParcelProcess.table()
                .words(ParcelProcess.words("lie"))
                .step("T9", Parcel.Lie.class)
                .by(Role.CUSTOMER)
                .from(PACKED, SENT)
                .leadsTo(PACKED)
                .emits(Parcel.Moved.class)
                .end()
                .build();
        assertThat(ProcessDocument.of(process).overview(step -> true)).doesNotContain("T9");
    }

    @Test
    @DisplayName("lists the steps: requirement, title, who, from, gates, to")
    void table() {
        assertThat(document.stepTable()).isEqualTo("""
                | requirement | step | who | from | gates | to |
                | --- | --- | --- | --- | --- | --- |
                | T1 | Pay<br>`pay` | customer | bill: open |  | bill: paid |
                | T2 | Send<br>`send` | warehouse<br>logistics | way: packed | `is-paid` | way: sent |
                | T3 | Arrive<br>`arrive` | automatically, at its time | way: sent |  | way: arrived |
                | T4 | Clear customs<br>`clear-customs` | logistics |  |  | way: sent |
                """);
    }

    @Test
    @DisplayName("gives an overview of the way forward, by requirement, of the steps that are asked for")
    void overview() {
        assertThat(document.overview(step -> !step.requirement().equals("T4"))).isEqualTo("""
                stateDiagram-v2
                    state "way" as way {
                        state "packed" as PACKED
                        state "sent" as SENT
                        state "arrived" as ARRIVED
                        PACKED --> SENT : T2
                        SENT --> ARRIVED : T3
                    }
                    state "bill" as bill {
                        state "open" as OPEN
                        state "paid" as PAID
                        OPEN --> PAID : T1
                    }
                """);
    }

    @Test
    @DisplayName("has a page with a diagram for each track and the table")
    void page() {
        assertThat(document.page("Parcels"))
                .startsWith("# Parcels\n\nProcess `parcel`, version 1.")
                .containsSubsequence(
                        "## Track: way",
                        document.diagram(Parcel.Way.TRACK),
                        "## Track: bill",
                        "## Steps",
                        document.stepTable());
    }

    @Test
    @DisplayName("lists the messages: title, the steps that send it, the recipients")
    void messages() {
        String page = ProcessDocument.of(ParcelProcess.table()
                        .words(extra("message.parcel-moved", "The parcel | moved", "message.parcel-sent", "On its way"))
                        .tells("parcel-moved", Parcel.Moved.class, Role.CUSTOMER, Role.LOGISTICS)
                        .tells("parcel-sent", Parcel.Sent.class)
                        .reaches(Role.CUSTOMER, "its-sender", parcel -> Optional.empty())
                        .build())
                .page("Parcels");
        assertThat(page).contains("## Message recipients").endsWith("""
                | message | told in | to |
                | --- | --- | --- |
                | The parcel \\| moved<br>`parcel-moved` | T1 Pay<br>T3 Arrive<br>T4 Clear customs | its sender<br>logistics |
                | On its way<br>`parcel-sent` | T2 Send | those concerned |
                """);
        assertThat(document.page("Parcels")).doesNotContain("## Message recipients", "## Correctable records");
    }

    @Test
    @Tag("X10")
    @DisplayName("lists the records that can be corrected: the steps, by whom, in which states, what follows")
    void corrections() {
        String page = ProcessDocument.of(ParcelProcess.table()
                        .words(extra("follows.clear-customs", "The parcel | goes on"))
                        .corrects(Parcel.Pay.class, Parcel.Send.class, Parcel.Arrive.class)
                        .corrects(Parcel.ClearCustoms.class, Parcel.Pay.class)
                        .words(extra("follows.pay", "The bill is paid"))
                        .build())
                .page("Parcels");
        assertThat(page).contains("## Correctable records").endsWith("""
                | recorded in | corrected by | while | what follows |
                | --- | --- | --- | --- |
                | T2 Send<br>T3 Arrive | customer<br>`pay` | bill: open | The bill is paid |
                | T1 Pay | logistics<br>`clear-customs` |  | The parcel \\| goes on |
                """);
    }

    private static Wording extra(String... keysAndWords) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < keysAndWords.length; i += 2) {
            words.put(keysAndWords[i], keysAndWords[i + 1]);
        }
        return Wording.of(Language.handbook().stream().collect(Collectors.toMap(language -> language, any -> words)));
    }

    @Test
    @DisplayName("knows the tracks of its process alone")
    void unknownTrack() {
        assertThatThrownBy(() -> document.diagram(new Track("bil")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no track \"bil\"; the process has [way, bill]");
    }
}
