/** Jackson modules that pass the library's own JSON through, for Jackson 3 and for Jackson 2. */
module io.orderkit.jackson {
    requires transitive io.orderkit.desk;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.orderkit.jackson;
    exports io.orderkit.jackson.two;
}
