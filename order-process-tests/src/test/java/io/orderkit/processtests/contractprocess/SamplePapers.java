package io.orderkit.processtests.contractprocess;

import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Statement;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sample documents for the tests in this package. */
final class SamplePapers {
    static final Statement VERBAL = Statement.verbal("somebody on the phone");

    private SamplePapers() {}

    static Statement signed(String day) {
        return Statement.written("paper-1", "who signs", LocalDate.parse(day));
    }

    /**
     * Returns the command that records the return of the first version of the confirmation, signed by the designated
     * signer.
     */
    static ReturnConfirmation returned(String day) {
        return returned(1, day, SampleOrder.SIGNER);
    }

    static ReturnConfirmation returned(int version, String day, String signer) {
        LocalDate arrived = LocalDate.parse(day);
        return new ReturnConfirmation(
                new ReturnedPaper(version, arrived, Statement.written("return", signer, arrived)));
    }

    static ReceiveOrder received(Channel channel, OrderContent content, FormItem... unclear) {
        return new ReceiveOrder(
                channel,
                new ActorId("salesperson"),
                content,
                List.of(unclear),
                Optional.of(new DocumentReference("paper-order-1")));
    }

    static WriteInstruction instruction(String productionDate, String scheduledDate, String quantity, Statement paper) {
        return new WriteInstruction(
                LocalDate.parse(productionDate),
                LocalDate.parse(scheduledDate),
                List.of(new LineQuantity(1, Quantity.parse(quantity))),
                paper);
    }

    static IssueProductionOrder issued(String day) {
        return new IssueProductionOrder(signed(day));
    }

    static ReviewProductionOrder everythingClear() {
        return new ReviewProductionOrder(EnumSet.allOf(ReviewItem.class), Set.of());
    }
}
