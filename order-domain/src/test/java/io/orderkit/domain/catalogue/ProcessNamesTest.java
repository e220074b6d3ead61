package io.orderkit.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.InputCheck;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.ProcessTable;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K8")
@DisplayName("A process with names of a company")
class ProcessNamesTest {
    private static final Language GERMAN = Language.of("de");

    private static ProcessTable<ContractOrder> ours() {
        return ContractProcess.standard()
                .extend("acme", 1)
                .catalogue(names -> names.tier("D", 4)
                        .channel("edi", ChannelTrait.DOCUMENT)
                        .paymentMethod("net-30")
                        .unit("lb", lb -> lb.smallestPart("0.01"))
                        .role(Role.of("credit-manager"))
                        .language("de"));
    }

    private static ProcessDefinition<ContractOrder> process() {
        return ours().words(Wording.from(ProcessNamesTest.class, "names"))
                .words(Wording.in(GERMAN, ProcessNamesTest.class, "names"))
                .build();
    }

    @Test
    @DisplayName("words its own names in each of its languages, or is not built")
    void worded() {
        assertThat(process().catalogue().languages()).endsWith(GERMAN);
        assertThatThrownBy(() -> ours().words(Wording.from(ProcessNamesTest.class, "names"))
                        .build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("no wording in de for channel.edi")
                .hasMessageNotContaining("de for refusal.wrong-position");
        assertThatThrownBy(() -> ours().build()).hasMessageContaining("no wording in zh for role.credit-manager");
        assertThatThrownBy(() -> process().extend("acme", 2)).isInstanceOf(ProcessDefect.class);
    }

    @Test
    @DisplayName("is not built when names do not go together")
    void defects() {
        assertThatThrownBy(() -> ContractProcess.standard()
                        .extend("acme", 1)
                        .catalogue(
                                names -> names.tier("c", 4).unit("lb", lb -> {}).channel("E D I"))
                        .build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("the tier c is in the catalogue already")
                .hasMessageContaining("smallest part of lb")
                .hasMessageContaining("channel is \"E D I\"");
    }

    @Test
    @DisplayName("says in English, with a mark, what a language lacks")
    void fallback() {
        Wording words = process().wording();
        assertThat(words.say(GERMAN, "refusal.step-waived", Map.of("reason", "@channel.edi")))
                .isEqualTo("[en] This company omits this step: EDI");
        assertThat(words.say(
                        GERMAN,
                        "refusal.wrong-position",
                        Map.of("track", "T", "found", "@state.sent", "expected", "X")))
                .startsWith("T: der Auftrag steht bei „[en] ")
                .endsWith("“; dieser Schritt beginnt bei: X");
        assertThat(words.say(Language.of("fr"), "channel.edi")).isEqualTo("[en] EDI");
        assertThat(words.say(GERMAN, "channel.edi")).isEqualTo("EDI");
    }

    @Test
    @DisplayName(
            "refuses a name that it does not have: what it is of, what was found, what there is, the nearest first")
    void strict() {
        assertThat(InputCheck.of(
                        List.of(Channel.of("edi"), Quantity.parse("1.25 lb")),
                        process().fields(),
                        process().catalogue()))
                .isEmpty();
        assertThat(InputCheck.of(
                        List.of(Channel.of("edo"), Quantity.parse("1 lbs")),
                        process().fields(),
                        process().catalogue()))
                .extracting(Refusal::code, Refusal::attributes)
                .containsExactly(
                        tuple(
                                "name-unknown",
                                Map.of(
                                        "what",
                                        "@name-kind.channel",
                                        "found",
                                        "edo",
                                        "expected",
                                        "edi, phone, fax, visit, salesperson")),
                        tuple(
                                "name-unknown",
                                Map.of(
                                        "what",
                                        "@name-kind.unit",
                                        "found",
                                        "lbs",
                                        "expected",
                                        "lb, kg, t, m2, reel, sheet, piece")));
    }

    @Test
    @DisplayName("refuses what is counted more finely than its unit")
    void tooFine() {
        assertThat(InputCheck.of(
                        new LineQuantity(1, Quantity.parse("1.255 lb")),
                        process().fields(),
                        process().catalogue()))
                .singleElement()
                .satisfies(refusal -> assertThat(process().wording().say(Language.EN, refusal))
                        .isEqualTo("The quantity 1.255 lb has too many decimal places; the smallest possible quantity"
                                + " in this unit is 0.01 lb"));
    }
}
