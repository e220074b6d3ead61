package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.consent.ProposalId;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.consent.step.DeclineProposal;
import io.orderkit.domain.consent.step.LapseProposal;
import io.orderkit.domain.consent.step.NameDeputy;
import io.orderkit.domain.consent.step.RecordConsent;
import io.orderkit.domain.consent.step.WithdrawProposal;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.amendment.RecordErpRevocation;
import io.orderkit.domain.contract.amendment.ResumeAgreement;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.person.ReplaceAgent;
import io.orderkit.domain.contract.person.ReplaceDeliveryPerson;
import io.orderkit.domain.contract.person.ReplacePersonInCharge;
import io.orderkit.domain.contract.person.ReplaceSalesperson;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The examples of commands for changes, consents and persons (X8, X9, X13). The command reference quotes these
 * examples.
 */
final class ChangeExamples {
    static final List<OrderCommand> ALL = List.of(
            new ChangeOrder(
                    new OrderContent.Builder()
                            .contact(Personal.of("ext. 318, Tall Pine Cartons"))
                            .build(),
                    Set.of(),
                    Set.of(),
                    "the purchasing manager has another extension",
                    Optional.of(HappenedOn.on(LocalDate.parse("2026-03-15")))),
            new ResumeAgreement(),
            new CancelOrder(
                    "the customer closes the works at East Harbour",
                    Optional.of(CancellationCause.NEITHER),
                    Optional.empty()),
            new RecordErpRevocation(1, Optional.of("an invoice stands against it")),
            new NameDeputy<>(Optional.of(new ActorId("he.yan"))),
            new ConsentTo<>(new ProposalId("P-1")),
            new RecordConsent<>(
                    new ProposalId("P-1"),
                    new ActorId("he.yan"),
                    Statement.written("LETTER-0325-HY", "he.yan", LocalDate.parse("2026-03-25"))),
            new DeclineProposal<>(new ProposalId("P-1"), "that is too late for the customer", Optional.empty()),
            new WithdrawProposal<>(new ProposalId("P-1")),
            new LapseProposal<>(new ProposalId("P-1")),
            new ReplaceSalesperson(new ActorId("zhou.tao"), false, "lu.fan is ill for some weeks"),
            new ReplaceAgent(new ActorId("li.na"), new ActorId("wu.jie"), "li.na is on leave"),
            new ReplacePersonInCharge(new ActorId("prod.shi"), "the first one has the night shift"),
            new ReplaceDeliveryPerson(new ActorId("driver.bai"), "the driver stays with the broken truck"));

    private ChangeExamples() {}
}
