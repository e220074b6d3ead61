package io.orderkit.papermill.input;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.OrderCommand;
import java.util.List;
import java.util.Optional;

/**
 * A line of a script: an attempt, or the faults that prevent one.
 *
 * @param number the line number in the file, from 1
 * @param order the order of the line, if it can be determined
 * @param task the attempt; absent when the line has a fault
 * @param complaints all faults of the line
 */
public record ScriptLine(int number, Optional<OrderId> order, Optional<Task> task, List<LineComplaint> complaints) {
    public ScriptLine {
        complaints = List.copyOf(complaints);
    }

    /**
     * An attempt.
     *
     * @param head the actor, time and order of the attempt
     * @param command the command
     */
    public record Task(AttemptHead head, OrderCommand command) {
        /** Returns the envelope for the desk. */
        public CommandEnvelope envelope() {
            CommandEnvelope envelope = CommandEnvelope.of(head.id(), head.order(), head.by(), command);
            return head.seen().map(envelope::seen).orElse(envelope);
        }
    }

    ScriptLine about(OrderId which) {
        return new ScriptLine(number, Optional.of(which), task, complaints);
    }

    public boolean isBroken() {
        return task.isEmpty();
    }
}
