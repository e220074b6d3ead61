package io.orderkit.papermill.input;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.OrderCommand;
import java.util.List;
import java.util.Optional;

/**
 * A line of a script, which contains either an attempt or faults.
 *
 * @param number the line number in the file, counted from 1
 * @param order the order to which the line belongs, if it can be determined
 * @param task the attempt; empty if the line has a fault
 * @param complaints all faults found in the line
 */
public record ScriptLine(int number, Optional<OrderId> order, Optional<Task> task, List<LineComplaint> complaints) {
    public ScriptLine {
        complaints = List.copyOf(complaints);
    }

    /**
     * An attempt.
     *
     * @param head the fields of the line other than the command
     * @param command the command
     */
    public record Task(AttemptHead head, OrderCommand command) {
        /** Returns the command envelope that is submitted to the desk. */
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
