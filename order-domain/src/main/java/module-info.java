/** The order and its state machine: pure Java, without any dependency at run time. */
module io.orderkit.domain {
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports io.orderkit.domain.api;
    exports io.orderkit.domain.calendar;
    exports io.orderkit.domain.contract.amendment;
    exports io.orderkit.domain.contract.confirmation;
    exports io.orderkit.domain.contract.confirmation.dates;
    exports io.orderkit.domain.contract.confirmation.returned;
    exports io.orderkit.domain.contract.delivery;
    exports io.orderkit.domain.contract.delivery.arrival;
    exports io.orderkit.domain.contract.delivery.dispatch;
    exports io.orderkit.domain.contract.delivery.notice;
    exports io.orderkit.domain.contract.delivery.notification;
    exports io.orderkit.domain.contract.delivery.transport;
    exports io.orderkit.domain.contract.feasibility;
    exports io.orderkit.domain.contract.intake;
    exports io.orderkit.domain.contract.order;
    exports io.orderkit.domain.contract.payment;
    exports io.orderkit.domain.contract.pricing;
    exports io.orderkit.domain.contract.process;
    exports io.orderkit.domain.contract.production;
    exports io.orderkit.domain.contract.production.anomaly;
    exports io.orderkit.domain.contract.production.inspection;
    exports io.orderkit.domain.contract.production.making;
    exports io.orderkit.domain.contract.production.release;
    exports io.orderkit.domain.contract.settlement;
    exports io.orderkit.domain.correction;
    exports io.orderkit.domain.growing;
    exports io.orderkit.domain.mall.allocation;
    exports io.orderkit.domain.mall.collection;
    exports io.orderkit.domain.mall.confirmation;
    exports io.orderkit.domain.mall.delivery;
    exports io.orderkit.domain.mall.order;
    exports io.orderkit.domain.mall.ordering;
    exports io.orderkit.domain.mall.process;
    exports io.orderkit.domain.measure;
    exports io.orderkit.domain.model;
    exports io.orderkit.domain.order;
    exports io.orderkit.domain.policy;
    exports io.orderkit.domain.process;
    exports io.orderkit.domain.process.document;
    exports io.orderkit.domain.refusal;
    exports io.orderkit.domain.text;
    exports io.orderkit.domain.wire;
}
