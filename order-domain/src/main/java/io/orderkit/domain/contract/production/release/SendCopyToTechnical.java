package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;

/**
 * The request to SYSTEM to send the technical department its copy of the released production order (C10). The answer to
 * the request contains the reference of the copy. A host that distributes documents in another way rejects the request,
 * and the copy must then be sent manually.
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
