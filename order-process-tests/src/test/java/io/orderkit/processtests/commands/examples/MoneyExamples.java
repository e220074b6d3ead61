package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.contract.cancellation.SetCancellationFee;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.settlement.ClearPayment;
import io.orderkit.domain.contract.settlement.CorrectRecordedPayment;
import io.orderkit.domain.contract.settlement.CorrectRefund;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.contract.settlement.IssueBalanceNotice;
import io.orderkit.domain.contract.settlement.ReviewTerms;
import io.orderkit.domain.contract.settlement.WithdrawClearance;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The examples of commands for payments, the balance and fees (C9.2, C13, X8). The command reference quotes these examples. */
final class MoneyExamples {
    static final List<OrderCommand> ALL = List.of(
            new RecordPayment(new Payment(
                    "BANK-8391",
                    Payment.Kind.BALANCE,
                    Money.of("CNY", "39060.00"),
                    Instant.parse("2026-04-07T01:40:00Z"))),
            new CorrectRecordedPayment("CHEQUE-2217", Optional.empty(), "the bank returned the cheque: no funds"),
            new ReviewTerms(Statement.written("TR-0403-6", "Customer service", LocalDate.parse("2026-04-03"))),
            new IssueBalanceNotice(),
            new ClearPayment(Statement.written("FC-0407-6", "Finance", LocalDate.parse("2026-04-07"))),
            new WithdrawClearance(),
            new GiveBack(new Payment(
                    "BANK-8231",
                    Payment.Kind.GIVEN_BACK,
                    Money.of("CNY", "14880.00"),
                    Instant.parse("2026-04-08T02:05:00Z"))),
            new CorrectRefund(
                    "BANK-8231",
                    Optional.of(new Payment(
                            "BANK-8231",
                            Payment.Kind.GIVEN_BACK,
                            Money.of("CNY", "14800.00"),
                            Instant.parse("2026-04-08T02:05:00Z"))),
                    "the bank kept 80.00 CNY"),
            new SetCancellationFee(Money.of("CNY", "1200.00"), "pulp that was mixed already"));

    private MoneyExamples() {}
}
