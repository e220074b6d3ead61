package io.orderkit.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
@DisplayName("An obligation")
class ObligationTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Money AMOUNT = Money.of("CNY", "12.50");

    @Test
    @DisplayName("says its kind, who owes it, by when, how much, and about what")
    void says() {
        assertThat(Obligation.document("slip", "C16.1", Role.DELIVERY_PERSON).by(new ActorId("tom")))
                .returns(Obligation.Kind.DOCUMENT, Obligation::kind)
                .returns(Optional.of(new ActorId("tom")), Obligation::person)
                .returns("obligation.slip", Obligation::wordingKey);
        assertThat(Obligation.promise("reply", "C4", Role.CS_AGENT, NOON).about("price"))
                .returns(Obligation.Kind.PROMISE, Obligation::kind)
                .returns(Optional.of(NOON), Obligation::due)
                .returns(Optional.of("price"), Obligation::about);
        assertThat(Obligation.moneyDue("balance", "C13", Role.CUSTOMER, AMOUNT).due(NOON))
                .returns(Obligation.Kind.MONEY_DUE, Obligation::kind)
                .returns(Optional.of(AMOUNT), Obligation::amount)
                .returns(Optional.of(NOON), Obligation::due);
        assertThat(Obligation.moneyOwedBack("give-back", "X8", Role.FINANCE, AMOUNT))
                .returns(Obligation.Kind.MONEY_OWED_BACK, Obligation::kind)
                .returns(Optional.of(AMOUNT), Obligation::amount);
        assertThat(Obligation.consent("consent", "X9", Role.SALESPERSON))
                .returns(Obligation.Kind.CONSENT, Obligation::kind)
                .returns("X9", Obligation::requirement);
    }

    @Test
    @DisplayName("is overdue after its time, not at it, and never without one")
    void overdue() {
        Obligation reply = Obligation.promise("reply", "C4", Role.CS_AGENT, NOON);
        assertThat(reply.isOverdue(NOON)).isFalse();
        assertThat(reply.isOverdue(NOON.plusSeconds(1))).isTrue();
        assertThat(Obligation.document("slip", "C16.1", Role.DELIVERY_PERSON).isOverdue(NOON))
                .isFalse();
    }

    @Test
    @DisplayName("keeps all it says when it is put to an instance")
    void ofAnInstance() {
        Obligation owed = Obligation.moneyDue("balance", "C13", Role.CUSTOMER, AMOUNT)
                .by(new ActorId("customer-1"))
                .due(NOON)
                .about("invoice-1");
        Obligation second = owed.in(new Instance("delivery", 2));
        assertThat(second.instance()).hasValue(new Instance("delivery", 2));
        assertThat(second).usingRecursiveComparison().ignoringFields("instance").isEqualTo(owed);
    }
}
