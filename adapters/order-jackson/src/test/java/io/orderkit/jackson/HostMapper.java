package io.orderkit.jackson;

/** A Jackson 2 or Jackson 3 mapper of a host application. */
interface HostMapper {
    String write(Object value) throws Exception;

    <T> T read(Class<T> type, String text) throws Exception;

    /** Returns the JSON that a client would read, converted through the mapper's tree model. */
    String writeByTree(Object value) throws Exception;
}
