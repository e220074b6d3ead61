package io.orderkit.jackson;

/** A host's mapper, of one Jackson or the other. */
interface HostMapper {
    String write(Object value) throws Exception;

    <T> T read(Class<T> type, String text) throws Exception;

    /** Returns what a client reads: the value by way of the mapper's tree. */
    String writeByTree(Object value) throws Exception;
}
