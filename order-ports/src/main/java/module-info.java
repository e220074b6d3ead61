/** What the library needs from outside, and the desk that ties it together. */
module io.orderkit.ports {
    requires transitive io.orderkit.domain;
    requires com.google.common;
    requires tools.jackson.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports io.orderkit.ports;
    exports io.orderkit.ports.archive;
    exports io.orderkit.ports.desk;
    exports io.orderkit.ports.facts;
    exports io.orderkit.ports.json;
    exports io.orderkit.ports.outside;
    exports io.orderkit.ports.personal;
    exports io.orderkit.ports.relay;
    exports io.orderkit.ports.store;
}
