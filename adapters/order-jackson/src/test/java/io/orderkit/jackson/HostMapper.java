package io.orderkit.jackson;

/** A host's mapper, of Jackson 2 or Jackson 3. */
interface HostMapper {
    String write(Object value) throws Exception;

    <T> T read(Class<T> type, String text) throws Exception;

    /** Returns the JSON that a client reads: the value converted by way of the mapper's tree. */
    String writeByTree(Object value) throws Exception;
}
