package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;

/**
 * C10: what SYSTEM asks at the release: to send the technical department its copy of the production order. The answer names the copy; a host whose
 * documents go another way rejects it, and people send the copy.
 */
public record SendCopyToTechnical() implements Intent.Effect {
    @Override
    public String kind() {
        return "copy-to-technical";
    }

    @Override
    public OrderCommand answeredBy(Intent.Answer answer) {
        return answer instanceof Intent.Answer.Done done
                ? new CopyToTechnical(new DocumentReference(done.reference()))
                : new RecordCopyFailure(((Intent.Answer.Rejected) answer).reason());
    }
}
