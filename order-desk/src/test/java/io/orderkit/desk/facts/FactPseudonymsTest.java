package io.orderkit.desk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X7")
@DisplayName("Facts that leave the house")
class FactPseudonymsTest {
    private static final byte[] SECRET = "a secret of the house".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "a secret of another house".getBytes(StandardCharsets.UTF_8);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2027, 1, 15));

    private static RecordedFacts asked(String customer, Map<String, String> own) {
        Circumstances about = Circumstances.of(DAY, Optional.of(new CustomerId(customer)))
                .line(Optional.of("P-1"), Optional.of("paper"), Optional.of("80 g"))
                .with(own);
        return new RecordedFacts(
                new OrderId("B-1"), Instant.EPOCH, new DueTimeFacts("reply", Tier.B, Urgency.NORMAL, about.known()));
    }

    private static Circumstances about(RecordedFacts recorded) {
        return recorded.facts().about().orElseThrow();
    }

    private static String customer(FactPseudonyms names, String customer) {
        return about(names.of(asked(customer, Map.of())))
                .customer()
                .orElseThrow()
                .value();
    }

    @Test
    @DisplayName("bear one pseudonym a customer under one secret, which does not tell the name")
    void customers() {
        FactPseudonyms names = FactPseudonyms.with(SECRET);
        assertThat(customer(names, "K-17"))
                .isEqualTo(customer(FactPseudonyms.with(SECRET), "K-17"))
                .isNotEqualTo(customer(names, "K-18"))
                .isNotEqualTo(customer(FactPseudonyms.with(OTHER), "K-17"))
                .matches("customer-[0-9a-f]{12}");
    }

    @Test
    @DisplayName("bear one for each personal property that is named, and are otherwise as they were")
    void properties() {
        RecordedFacts before = asked("K-17", Map.of("contact", "Ann", "destination", "export"));
        RecordedFacts after = FactPseudonyms.with(SECRET, "contact").of(before);
        assertThat(about(after).own())
                .containsEntry("destination", "export")
                .hasEntrySatisfying("contact", value -> assertThat(value).matches("contact-[0-9a-f]{12}"));
        assertThat(about(after).day()).isEqualTo(DAY);
        assertThat(about(after).product()).contains("P-1");
        assertThat(about(after).productGroup()).contains("paper");
        assertThat(about(after).specification()).contains("80 g");
        assertThat(after.facts().about(Optional.empty()))
                .isEqualTo(before.facts().about(Optional.empty()));
        assertThat(after.order()).isEqualTo(before.order());
        assertThat(after.at()).isEqualTo(before.at());
    }

    @Test
    @DisplayName("are as they were where nobody is named")
    void nobody() {
        RecordedFacts plain =
                new RecordedFacts(new OrderId("B-1"), Instant.EPOCH, new DueTimeFacts("reply", Tier.B, Urgency.NORMAL));
        assertThat(FactPseudonyms.with(SECRET).of(plain)).isSameAs(plain);
    }

    @Test
    @DisplayName("want a secret that nobody guesses")
    void shortSecret() {
        assertThatThrownBy(() -> FactPseudonyms.with(new byte[15])).hasMessageContaining("16 or more");
    }
}
