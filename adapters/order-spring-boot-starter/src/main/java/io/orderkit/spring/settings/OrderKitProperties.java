package io.orderkit.spring.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of Order Kit in an application.
 *
 * @param tenants the tenants whose orders this application keeps; with more than one, a TenantResolver bean determines the tenant of a
 *     request
 * @param zone the company's time zone, in which working days are counted and times are shown
 * @param language the language for readers in whose language the company has no words
 * @param store the storage of the orders
 * @param rules the rules in force
 * @param desk the limits of the desk
 * @param relay the relay, which sends the events of the outbox
 * @param reviews the reviews, which record events that are due by time alone
 * @param security the mapping of authorities to roles and customers
 * @param web the REST interface
 * @param health the bounds beyond which the application counts as unhealthy
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

    /** The party that creates the tables. */
    public enum SchemaMode {
        /** The application creates the tables and brings them up to date at its start. */
        MIGRATE,
        /** Flyway or another tool of the host creates them, with the text of Schema.script; the application checks them at its start. */
        CHECK
    }

    /** The transactions of requests. */
    public enum Transactions {
        /** Spring's transaction if there is one on the same data source; otherwise one of the store's own. */
        JOINED,
        /** Always one of the store's own: a rollback by the host does not undo it, and folded orders are kept in memory. */
        OWN
    }

    /**
     * The settings of the store.
     *
     * @param schema the party that creates the tables
     * @param transactions the transactions of requests
     */
    public record StoreSettings(
            @DefaultValue("migrate") SchemaMode schema,
            @DefaultValue("joined") Transactions transactions) {}

    /**
     * The settings of the rules.
     *
     * @param directory a directory of rule files, which is watched; without one the shipped rules apply
     * @param every the interval at which the directory is checked; a change comes into force after two checks
     * @param remember the number of verdicts that are kept in memory; 0 for none
     */
    public record RuleSettings(
            Optional<String> directory,
            @DefaultValue("1s") Duration every,
            @DefaultValue("4096") int remember) {}

    /**
     * The limits of the desk.
     *
     * @param factsWithin the time limit for each answer of the ERP
     * @param occurredBack how far an occurred-at time can be in the past
     * @param occurredAhead how far an occurred-at time can be in the future
     * @param eventsPerOrder the largest number of events of an order
     * @param commandLength the largest length of a command as JSON, in characters
     * @param cachedOrders the number of folded orders that are kept in memory; with joined transactions none are
     */
    public record DeskSettings(
            @DefaultValue("2s") Duration factsWithin,
            @DefaultValue("7d") Duration occurredBack,
            @DefaultValue("5m") Duration occurredAhead,
            @DefaultValue("10000") int eventsPerOrder,
            @DefaultValue("200000") int commandLength,
            @DefaultValue("10000") int cachedOrders) {}

    /**
     * The settings of the relay. It runs if EventPublisher, DocumentSender and ErpEffects are beans.
     *
     * @param enabled whether this application runs a relay
     * @param name the name that distinguishes it from other relays on the same outbox; by default process id and host
     * @param workers the number of threads that send
     * @param idle the pause of a worker when there was nothing to send
     * @param lease the length of the lease of a shard, unless it is renewed
     * @param batch the number of rows that it reads at once
     * @param mostAttempts the number of failures after which an event is parked
     * @param keepSent how long a sent row is kept
     * @param drainWithin the time that the shutdown waits for remaining rows to be sent
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
     * The settings of reviews, which record the events that are due by time alone.
     *
     * @param enabled whether this application reviews orders
     * @param every the interval at which all open orders are reviewed
     */
    public record ReviewSettings(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("5m") Duration every) {}

    /**
     * The interpretation of Spring Security's authorities.
     *
     * @param rolePrefix the prefix of an authority for a role: ROLE_CS_AGENT is the role cs-agent
     * @param customerPrefix the prefix of an authority for a customer: CUSTOMER_C-2041 allows reading the orders of C-2041
     * @param outsiders the roles that see only the orders of their own customers
     */
    public record SecuritySettings(
            @DefaultValue("ROLE_") String rolePrefix,
            @DefaultValue("CUSTOMER_") String customerPrefix,

            @DefaultValue({"customer", "designated-signer", "member", "carrier"})
            Set<String> outsiders) {}

    /**
     * The settings of the REST interface.
     *
     * @param enabled whether the interface is switched on
     * @param path the path of the interface
     * @param openapi whether the interface serves its description, at openapi.json below its path
     * @param allowedOrigins other origins whose pages are allowed to send commands, for example https://shop.example.com
     */
    public record WebSettings(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("/orders") String path,
            @DefaultValue("false") boolean openapi,
            @DefaultValue Set<String> allowedOrigins) {}

    /**
     * The bounds of health.
     *
     * @param mostLag the delay of a sent event beyond which the application counts as unhealthy
     */
    public record HealthSettings(@DefaultValue("15m") Duration mostLag) {}
}
