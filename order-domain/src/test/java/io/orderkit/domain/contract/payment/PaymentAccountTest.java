package io.orderkit.domain.contract.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.orderkit.domain.correction.Correction;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X10")
@DisplayName("The payment account of an order")
class PaymentAccountTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    private static Payment payment(String reference, Payment.Kind kind, String amount) {
        return new Payment(reference, kind, Money.parse(amount), Instant.EPOCH);
    }

    private static Correction<Payment> to(Optional<Payment> payment) {
        return new Correction<>(payment, "the bank says so", new ActorId("finance"), Instant.EPOCH);
    }

    private static PaymentAccount noticed() {
        return PaymentAccount.KEY
                .empty()
                .plus(payment("bank-1", Payment.Kind.DEPOSIT, "6200 CNY"))
                .withNoticed(Money.parse("24800 CNY"));
    }

    @Test
    @DisplayName(
            "knows by how much corrections have put a notice off: what came less asks for more, what went back less for less")
    void offNotice() {
        PaymentAccount back = noticed().plus(payment("back-1", Payment.Kind.GIVEN_BACK, "100 CNY"));
        assertThat(back.offNotice()).isEmpty();
        assertThat(back.corrected("bank-1", to(Optional.empty())).offNotice()).contains(Money.parse("-6200 CNY"));
        assertThat(back.corrected("back-1", to(Optional.empty())).offNotice()).contains(Money.parse("100 CNY"));
        PaymentAccount thereAndBack = back.corrected("bank-1", to(Optional.empty()))
                .corrected("bank-1", to(Optional.of(payment("bank-7", Payment.Kind.BALANCE, "6200 CNY"))));
        assertThat(thereAndBack.offNotice()).contains(Money.zero(CNY));
        assertThat(thereAndBack.paid(CNY)).isEqualTo(Money.parse("6100 CNY"));
    }

    /** Adding up all payments again on each correction would take 10⁹ additions and several minutes. */
    @Test
    @DisplayName("folds payments and their corrections at nearly the same cost at any number, while a notice is out")
    void nearlyLinear() {
        int many = 50_000;
        PaymentAccount account = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            PaymentAccount growing = noticed();
            for (int i = 0; i < many; i++) {
                String reference = "bill-" + i;
                growing = growing.plus(payment(reference, Payment.Kind.BALANCE, "5 CNY"))
                        .corrected(reference, to(Optional.of(payment(reference, Payment.Kind.BALANCE, "6 CNY"))));
            }
            return growing;
        });
        assertThat(account.paid(CNY)).isEqualTo(Money.parse("306200 CNY"));
        assertThat(account.offNotice()).contains(Money.parse("50000 CNY"));
    }
}
