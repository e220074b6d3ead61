package io.orderkit.jackson;

/** A Jackson 2 or Jackson 3 mapper of a host application. */
interface HostMapper {
    String write(Object value) throws Exception;

    <T> T read(Class<T> type, String text) throws Exception;

    /** Converts a value to JSON through the mapper's tree model, and returns the JSON as a client would receive it. */
    String writeByTree(Object value) throws Exception;
}
