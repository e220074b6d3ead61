package io.orderkit.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("K8")
@DisplayName("A catalogue of names")
class CatalogueTest {
    private static final Catalogue HANDBOOK = Catalogue.handbook();

    private static CatalogueBuilder more() {
        return new CatalogueBuilder(HANDBOOK);
    }

    private final Catalogue ours = more().tier("gold", 4)
            .tier("d", 5)
            .channel("edi", ChannelTrait.DOCUMENT)
            .channel("telex", ChannelTrait.READ_BACK)
            .paymentMethod("net-30")
            .unit("lb", lb -> lb.smallestPart("0.01").worth("0.45359237 kg"))
            .unit("ream", ream -> ream.smallestPart("1"))
            .language("de")
            .build();

    @Nested
    @DisplayName("has names")
    class Names {
        @ParameterizedTest
        @ValueSource(strings = {"c", "C", "Tier.C"})
        @DisplayName("which are one in every spelling, and constants of the library where it has them")
        void spellings(String text) {
            assertThat(Tier.of(text)).isSameAs(Tier.C).hasToString("C");
            assertThat(PaymentMethod.of("deposit-and-balance"))
                    .isSameAs(PaymentMethod.of("PaymentMethod.DEPOSIT_AND_BALANCE"))
                    .hasToString("DEPOSIT_AND_BALANCE");
            assertThat(Tier.of("D")).isEqualTo(Tier.of("d")).hasSameHashCodeAs(Tier.of("d"));
            assertThat((Name<?>) Tier.of("d")).isNotEqualTo(Channel.of("d"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "two words", "-c", "c-", "1", "ä", "c\n"})
        @DisplayName("in kebab-case, and nothing else")
        void noNames(String text) {
            assertThatThrownBy(() -> Channel.of(text)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    @DisplayName("says what names mean; of a name that it does not have, nothing is true")
    void meaning() {
        assertThat(HANDBOOK.channels())
                .filteredOn(channel -> HANDBOOK.has(channel, ChannelTrait.READ_BACK))
                .containsExactly(Channel.PHONE);
        assertThat(ours.has(Channel.of("edi"), ChannelTrait.DOCUMENT)).isTrue();
        assertThat(ours.has(Channel.of("edi"), ChannelTrait.READ_BACK)).isFalse();
        assertThat(HANDBOOK.has(Channel.of("edi"), ChannelTrait.DOCUMENT)).isFalse();
        assertThat(HANDBOOK.has(PaymentMethod.PREPAYMENT, PaymentTrait.PREPAID)).isTrue();
        assertThat(ours.has(PaymentMethod.of("net-30"), PaymentTrait.PREPAID)).isFalse();
        assertThat(ours.languages()).endsWith(Language.of("de"));
    }

    @Test
    @DisplayName("orders tiers by rank, whatever they are called")
    void ranks() {
        assertThat(List.of(Tier.of("d"), Tier.of("gold"), Tier.C, Tier.A, Tier.of("unknown"), Tier.B).stream()
                        .sorted(ours.byRank()))
                .containsExactly(Tier.A, Tier.B, Tier.C, Tier.of("gold"), Tier.of("d"), Tier.of("unknown"));
    }

    @Test
    @DisplayName("converts between units of a fixed factor, in the smallest part of the other one")
    void factors() {
        assertThat(ours.convert(Quantity.parse("100 lb"), Unit.KILOGRAM)).contains(Quantity.parse("45.359237 kg"));
        assertThat(ours.convert(Quantity.parse("2.5 t"), Unit.of("lb"))).contains(Quantity.parse("5511.56 lb"));
        assertThat(ours.convert(Quantity.parse("2.5 t"), Unit.REEL)).isEmpty();
        assertThat(HANDBOOK.convert(Quantity.parse("1 lb"), Unit.KILOGRAM)).isEmpty();
        assertThat(HANDBOOK.convert(Quantity.parse("1500 kg"), Unit.TONNE)).contains(Quantity.parse("1.5 t"));
    }

    @Test
    @DisplayName("refuses names that do not go together, all of them at once")
    void defects() {
        CatalogueBuilder wrong = more().tier("b", 7)
                .tier("d", 2)
                .tier("e", 0)
                .channel("two words")
                .unit("lb", lb -> {})
                .unit("oz", oz -> oz.smallestPart("1").worth("28 t"))
                .unit("yd", yd -> yd.smallestPart("0"));
        assertThat(wrong.defects())
                .containsExactlyInAnyOrder(
                        "the tier b is in the catalogue already",
                        "the tiers b and d have the same rank 2",
                        "rank of tier e is \"0\"; expected a whole number from 1 (the best rank)",
                        "channel is \"two words\"; expected a name in kebab-case such as phone",
                        "smallest part of lb is \"\"; expected a number such as 0.01, or 1 for whole ones",
                        "one oz is worth 28 t; expected a unit of the catalogue that is not itself"
                                + " defined by another unit",
                        "smallest part of yd is \"0\"; expected a number above 0 with at most 6 decimals, such as 0.01,"
                                + " or 1 for whole ones");
        assertThatThrownBy(wrong::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("goes together with another one, unless a name means two things")
    void together() {
        assertThat(HANDBOOK.and(ours)).isEqualTo(ours);
        assertThat(HANDBOOK.and(more().build())).isSameAs(HANDBOOK);
        Catalogue other = more().tier("d", 4).build();
        assertThatThrownBy(() -> ours.and(other))
                .hasMessageContaining("the tier d means {rank=5} in one process and {rank=4} in another");
        assertThat(ours.differences("ours", more().tier("d", 4).tier("e", 5).build(), "theirs"))
                .contains(
                        "the tier d means {rank=5} in ours, {rank=4} in theirs",
                        "the tier e is in theirs, not in ours",
                        "the channel edi is in ours, not in theirs");
    }

    @Test
    @DisplayName("is the same after it was written to a rule directory and read there")
    void written() {
        assertThat(VocabularyFile.read(VocabularyFile.text(ours))).isEqualTo(ours);
        assertThat(VocabularyFile.text(HANDBOOK))
                .contains("  \"tier\": [\n    {\"name\": \"a\", \"rank\": \"1\"},\n")
                .contains("    {\"name\": \"t\", \"smallest-part\": \"0.000001\", \"worth\": \"1000 kg\"}");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "| line 1 | {",
                "{\"tier\": [\n{\"name\": \"a\", \"rank\": \"x\"}]} | line 2: rank of tier a | whole number",
                "{\"teir\": [{\"name\": \"a\"}]} | line 1: kind of name | maybe \"tier\"",
                "{\"tier\": [{\"name\": \"a\", \"name\": \"b\"}]} | line 1 | once",
                "{\"tier\": [{\"nome\": \"a\"}]} | key of a tier | name, rank",
                "{\"unit\": [{\"name\": \"lb\"}]} | smallest part of lb | names that go together",
                "{\"channel\": [{\"name\": \"edi\", \"traits\": \"paper\"}]} | trait | data-owed",
                "{\"tier\": [{\"name\": \"\\u0061\"}]} | line 1 | double quotes",
                "{} {} | line 1 | nothing after"
            })
    @DisplayName("is refused, with the line, where the file says anything else:")
    void refused(String sample) {
        String[] parts = sample.split(" *\\| *", -1);
        assertThatThrownBy(() -> VocabularyFile.read(parts[0]))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(parts[1])
                .hasMessageContaining(parts[2]);
    }
}
