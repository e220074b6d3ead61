package io.orderkit.spring;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A host's data source whose server can be made to stop answering. */
final class LosableDataSource extends DelegatingDataSource {
    private final AtomicBoolean lost;

    private LosableDataSource(DataSource usual, AtomicBoolean lost) {
        super(usual);
        this.lost = lost;
    }

    /** Wraps the data source of an application. */
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
