package io.orderkit.spring;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A host's data source, with which a test can simulate a server that does not answer. */
final class LosableDataSource extends DelegatingDataSource {
    private final AtomicBoolean lost;

    private LosableDataSource(DataSource usual, AtomicBoolean lost) {
        super(usual);
        this.lost = lost;
    }

    /** Returns the processor that wraps the application's data source. */
    static BeanPostProcessor before(AtomicBoolean lost) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new LosableDataSource(source, lost) : bean;
            }
        };
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (lost.get()) {
            throw new SQLTransientConnectionException("the server does not answer");
        }
        return super.getConnection();
    }
}
