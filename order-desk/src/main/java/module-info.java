/**
 * The application layer, whose desk connects the processes to the ports. The module also contains the JSON form, the
 * relay, the archive and the sealing of personal data.
 */
module io.orderkit.desk {
    requires transitive io.orderkit.ports;
    requires com.google.common;
    requires tools.jackson.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports io.orderkit.desk;
    exports io.orderkit.desk.archive;
    exports io.orderkit.desk.facts;
    exports io.orderkit.desk.json;
    exports io.orderkit.desk.json.text;
    exports io.orderkit.desk.lists;
    exports io.orderkit.desk.personal;
    exports io.orderkit.desk.properties;
    exports io.orderkit.desk.relay;
    exports io.orderkit.desk.screen;
}
