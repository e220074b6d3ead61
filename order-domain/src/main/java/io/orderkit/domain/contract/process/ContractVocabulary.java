package io.orderkit.domain.contract.process;

import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.delivery.ClaimToOpen;
import io.orderkit.domain.contract.delivery.DeliveryItem;
import io.orderkit.domain.contract.delivery.arrival.Reception;
import io.orderkit.domain.contract.delivery.arrival.Reservation;
import io.orderkit.domain.contract.delivery.dispatch.BriefingItem;
import io.orderkit.domain.contract.feasibility.CustomerChoice;
import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.model.FormField;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The wording keys that the contract process uses in addition to those in its process table. Every language must
 * provide all of these keys.
 */
final class ContractVocabulary {
    private ContractVocabulary() {}

    static String[] keys() {
        return Stream.of(
                        ContractForm.STANDARD.fields().stream().map(FormField::wordingKey),
                        keys(ReturnFinding.Kind.values(), ReturnFinding.Kind::wordingKey),
                        keys(DeliveryItem.values(), DeliveryItem::wordingKey),
                        keys(BriefingItem.values(), BriefingItem::wordingKey),
                        keys(CustomerChoice.values(), CustomerChoice::wordingKey),
                        keys(Anomaly.Result.values(), Anomaly.Result::wordingKey),
                        keys(AnomalyAnswer.Kind.values(), AnomalyAnswer.Kind::wordingKey),
                        Stream.of("cancellation-fee-decision", "cancellation-fee", "refund-uncovered")
                                .map(owed -> "obligation." + owed),
                        Stream.of("anomaly-report.shortage", "anomaly-report.uninspected"),
                        keys(InspectionItem.values(), InspectionItem::wordingKey),
                        keys(Inspector.values(), Inspector::wordingKey),
                        keys(ReviewItem.values(), ReviewItem::wordingKey),
                        Stream.of("production", "scheduled", "confirmed", "cs-delivery", "offered-arrival")
                                .map(date -> "date." + date),
                        Stream.of("proof.document", "proof.signature", "proof.date", "item.line"),
                        Stream.of("unknown-product", "no-plan-entry", "plan-expired", "other-currency")
                                .map(doubt -> "doubt." + doubt),
                        Stream.of("price-off-plan", "price-off-last-deal", "specification-off-last-deal")
                                .map(doubt -> "doubt." + doubt),
                        Stream.of("no-valid-contract", "payment-method-off-contract", "payment-method-not-accepted")
                                .map(doubt -> "doubt." + doubt),
                        Stream.of("salesperson-data", "return-of-confirmation", "copy-to-technical", "delivery-notice")
                                .map(owed -> "obligation." + owed),
                        Stream.of("sales-slip", "deposit", "balance", "clearance", "give-back", "reply", "supervision")
                                .map(owed -> "obligation." + owed),
                        keys(Reception.Answer.values(), Reception.Answer::wordingKey),
                        keys(Reservation.Kind.values(), Reservation.Kind::wordingKey),
                        keys(ClaimToOpen.Cause.values(), ClaimToOpen.Cause::wordingKey),
                        Stream.of("transport-check", "claim-to-open", "scheduled-date", "confirmation-date")
                                .map(owed -> "obligation." + owed))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static <E extends Enum<E>> Stream<String> keys(E[] constants, Function<E, String> key) {
        return Arrays.stream(constants).map(key);
    }
}
