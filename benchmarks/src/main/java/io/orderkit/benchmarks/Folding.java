package io.orderkit.benchmarks;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.ProcessDefinition;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A benchmark of the time to fold an order from a long history of one kind of event. The time must grow linearly: a history that is four
 * times as long takes four times as long to fold.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Folding {
    private static final ProcessDefinition<ContractOrder> PROCESS = ContractProcess.standard();

    @Param
    private RepeatedEvent event;

    @Param({"1250", "5000"})
    private int events;

    private List<OrderEvent<ContractOrder>> history = List.of();

    @Setup
    public void print() {
        history = IntStream.range(0, events).mapToObj(event::of).toList();
    }

    @Benchmark
    public ContractOrder fold() {
        return PROCESS.evolve(PROCESS.initialOrder(new OrderId("C-1")), history);
    }
}
