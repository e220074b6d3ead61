package io.orderkit.spring.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of Order Kit in a Spring Boot application.
 *
 * @param tenants the tenants whose orders this application stores; if there are several, a TenantResolver bean determines the tenant of a
 *     request
 * @param zone the company's time zone, which determines working days and the display of times
 * @param language the default language, for readers whose own language is not available
 * @param store the storage of the orders
 * @param rules the rules in force
 * @param desk the limits of the desk
 * @param relay the settings of the relay, which sends the events in the outbox
 * @param reviews the settings of the reviews, which record events that are triggered by time alone
 * @param security the mapping of authorities to roles and customers
 * @param web the REST interface
 * @param health the maximum delay of events, beyond which the application counts as unhealthy
 */
@ConfigurationProperties("orderkit")
public record OrderKitProperties(
        @DefaultValue("default") List<String> tenants,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("en") String language,
        @DefaultValue StoreSettings store,
        @DefaultValue RuleSettings rules,
        @DefaultValue DeskSettings desk,
        @DefaultValue RelaySettings relay,
        @DefaultValue ReviewSettings reviews,
        @DefaultValue SecuritySettings security,
        @DefaultValue WebSettings web,
        @DefaultValue HealthSettings health) {
    public OrderKitProperties {
        tenants = List.copyOf(tenants);
    }

    /** The setting that determines whether the application or one of the host's tools creates the tables. */
    public enum SchemaMode {
        /** The application creates the tables and brings them up to date when it starts. */
        MIGRATE,
        /**
         * Flyway or another tool creates the tables from the text of Schema.script; the application checks the tables when it starts.
         */
        CHECK
    }

    /** The transactions of requests. */
    public enum Transactions {
        /**
         * A call joins Spring's transaction on the same data source if there is one, and otherwise runs in its own
         * transaction.
         */
        JOINED,
        /**
         * A call always runs in its own transaction. A rollback by the host does not undo the call, so the desk can
         * cache folded orders.
         */
        OWN
    }

    /**
     * The settings of the store.
     *
     * @param schema whether the application or one of the host's tools creates the tables
     * @param transactions the transactions of requests
     */
    public record StoreSettings(
            @DefaultValue("migrate") SchemaMode schema,
            @DefaultValue("joined") Transactions transactions) {}

    /**
     * The settings that select the rules.
     *
     * @param directory a directory of rule files, which is watched for changes; if not set, the shipped rules apply
     * @param every the interval between checks of the directory; a change takes effect once two consecutive checks have
     *     found the same content
     * @param remember the number of verdicts to cache; 0 turns the cache off
     */
    public record RuleSettings(
            Optional<String> directory,
            @DefaultValue("1s") Duration every,
            @DefaultValue("4096") int remember) {}

    /**
     * The limits of the desk.
     *
     * @param factsWithin the time limit for each answer from the ERP
     * @param occurredBack the maximum age of an attempt's occurred-at time
     * @param occurredAhead how far in the future an attempt's occurred-at time may be
     * @param eventsPerOrder the maximum number of events in an order
     * @param commandLength the maximum length of a command as JSON, in characters
     * @param cachedOrders the maximum number of folded orders in the cache; no orders are cached with joined transactions
     */
    public record DeskSettings(
            @DefaultValue("2s") Duration factsWithin,
            @DefaultValue("7d") Duration occurredBack,
            @DefaultValue("5m") Duration occurredAhead,
            @DefaultValue("10000") int eventsPerOrder,
            @DefaultValue("200000") int commandLength,
            @DefaultValue("10000") int cachedOrders) {}

    /**
     * The settings of the relay. A relay runs only if the application has beans for EventPublisher, DocumentSender and
     * ErpEffects.
     *
     * @param enabled whether this application runs a relay
     * @param name the name of the relay, unique among all relays on the same outbox; by default, the process id and the host name
     * @param workers the number of threads that send events
     * @param idle how long a worker pauses when it finds nothing to send
     * @param lease the time after which a shard's lease expires unless it is renewed
     * @param batch the number of rows that a worker reads at a time
     * @param mostAttempts the number of failed attempts after which an event is parked
     * @param keepSent the time for which sent rows are kept
     * @param drainWithin the maximum time that a shutdown waits for the remaining rows to be sent
     */
    public record RelaySettings(
            @DefaultValue("true") boolean enabled,
            Optional<String> name,
            @DefaultValue("2") int workers,
            @DefaultValue("500ms") Duration idle,
            @DefaultValue("30s") Duration lease,
            @DefaultValue("100") int batch,
            @DefaultValue("300") int mostAttempts,
            @DefaultValue("1d") Duration keepSent,
            @DefaultValue("20s") Duration drainWithin) {}

    /**
     * The settings of the reviews, which record events that are triggered by time alone.
     *
     * @param enabled whether this application runs reviews
     * @param every the interval between two reviews of all unfinished orders
     */
    public record ReviewSettings(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("5m") Duration every) {}

    /**
     * The settings that map Spring Security authorities to roles and customers.
     *
     * @param rolePrefix the prefix of authorities that grant a role, for example ROLE_CS_AGENT for the role cs-agent
     * @param customerPrefix the prefix of authorities that grant access to a customer's orders, for example CUSTOMER_C-2041
     * @param outsiders the external roles; a caller with only these roles sees only the orders of the customers that
     *     the caller's authorities name
     */
    public record SecuritySettings(
            @DefaultValue("ROLE_") String rolePrefix,
            @DefaultValue("CUSTOMER_") String customerPrefix,

            @DefaultValue({"customer", "designated-signer", "member", "carrier"})
            Set<String> outsiders) {}

    /**
     * The settings of the REST interface.
     *
     * @param enabled whether the REST interface is enabled
     * @param path the base path of the REST interface
     * @param openapi whether the REST interface serves its OpenAPI description, under its base path, as openapi.json
     * @param allowedOrigins other origins whose pages may send commands, for example https://shop.example.com
     */
    public record WebSettings(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("/orders") String path,
            @DefaultValue("false") boolean openapi,
            @DefaultValue Set<String> allowedOrigins) {}

    /**
     * The bounds of health.
     *
     * @param mostLag the maximum delay of an unsent event, beyond which the application counts as unhealthy
     */
    public record HealthSettings(@DefaultValue("15m") Duration mostLag) {}
}
