/** The ports of the library: the interfaces to external systems, and the types of the data exchanged. */
module io.orderkit.ports {
    requires transitive io.orderkit.domain;
    requires static org.jspecify;

    exports io.orderkit.ports;
    exports io.orderkit.ports.outside;
    exports io.orderkit.ports.personal;
    exports io.orderkit.ports.store;
}
