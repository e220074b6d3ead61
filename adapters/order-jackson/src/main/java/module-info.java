/** Modules for Jackson 2 and Jackson 3 that use the library's own JSON format. */
module io.orderkit.jackson {
    requires transitive io.orderkit.desk;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.orderkit.jackson;
    exports io.orderkit.jackson.two;
}
