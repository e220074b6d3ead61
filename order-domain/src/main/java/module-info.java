/** The order and its state machine: pure Java, without any dependency at run time. */
module io.orderkit.domain {
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports io.orderkit.domain.contract;
    exports io.orderkit.domain.contract.amendment;
    exports io.orderkit.domain.contract.confirmation;
    exports io.orderkit.domain.contract.delivery;
    exports io.orderkit.domain.contract.feasibility;
    exports io.orderkit.domain.contract.intake;
    exports io.orderkit.domain.contract.pricing;
    exports io.orderkit.domain.contract.production;
    exports io.orderkit.domain.contract.settlement;
    exports io.orderkit.domain.mall;
    exports io.orderkit.domain.mall.allocation;
    exports io.orderkit.domain.mall.collection;
    exports io.orderkit.domain.mall.confirmation;
    exports io.orderkit.domain.mall.delivery;
    exports io.orderkit.domain.mall.ordering;
    exports io.orderkit.domain.model;
    exports io.orderkit.domain.policy;
    exports io.orderkit.domain.process;
    exports io.orderkit.domain.refusal;
    exports io.orderkit.domain.wire;
}
