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
 * @param tenants the tenants whose orders this application keeps; with more than one, a TenantResolver bean says whose a request is
 * @param zone the company's zone, in which working days are counted and times are shown
 * @param language the language of readers whose own one the company has no words for
 * @param store where orders are kept
 * @param rules which rules judge
 * @param desk what the desk lets through
 * @param relay how events leave the outbox
 * @param reviews how often orders are brought up to date with time
 * @param security how authorities become roles and customers
 * @param web the REST interface
 * @param health when the application counts as unhealthy
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

    /** The party that makes the tables. */
    public enum SchemaMode {
        /** The application makes them and brings them up to date at its start. */
        MIGRATE,
        /** Flyway or another tool of the host does, with the text of Schema.script; the application checks them at its start. */
        CHECK
    }

    /** The transactions in which requests work. */
    public enum Transactions {
        /** Spring's transaction where there is one on the same data source; else one of the store's own. */
        JOINED,
        /** Always one of the store's own: a rollback of the host's does not undo them, and folded orders are kept in memory. */
        OWN
    }

    /**
     * The settings of the store.
     *
     * @param schema who makes the tables
     * @param transactions in which transactions requests work
     */
    public record StoreSettings(
            @DefaultValue("migrate") SchemaMode schema,
            @DefaultValue("joined") Transactions transactions) {}

    /**
     * The settings of the rules.
     *
     * @param directory a directory of rule files, which is watched; without one the shipped rules judge
     * @param every how often the directory is looked at; a change comes into force after two looks
     * @param remember how many verdicts are kept in memory; 0 for none
     */
    public record RuleSettings(
            Optional<String> directory,
            @DefaultValue("1s") Duration every,
            @DefaultValue("4096") int remember) {}

    /**
     * The limits of the desk.
     *
     * @param factsWithin how long it waits for each answer of the ERP
     * @param occurredBack how far back an occurred-at time may lie
     * @param occurredAhead how far ahead it may lie
     * @param eventsPerOrder how many events an order may have
     * @param commandLength how long a command may be as JSON, in characters
     * @param cachedOrders how many folded orders are kept in memory; with joined transactions none are
     */
    public record DeskSettings(
            @DefaultValue("2s") Duration factsWithin,
            @DefaultValue("7d") Duration occurredBack,
            @DefaultValue("5m") Duration occurredAhead,
            @DefaultValue("10000") int eventsPerOrder,
            @DefaultValue("200000") int commandLength,
            @DefaultValue("10000") int cachedOrders) {}

    /**
     * The settings of the relay. It runs where EventPublisher, DocumentSender and ErpEffects are beans.
     *
     * @param enabled whether this application relays
     * @param name the name that tells it from other relays on the same outbox; without one, process id and host
     * @param workers how many threads send
     * @param idle how long a worker rests when there was nothing to send
     * @param lease how long it holds a shard without a sign of life
     * @param batch how many rows it takes at once
     * @param mostAttempts after how many failures an event is set aside
     * @param keepSent how long a row is kept after it was sent
     * @param drainWithin how long the shutdown waits for what can still be sent
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
     * The settings of reviews, which record what time alone has brought about.
     *
     * @param enabled whether this application reviews orders
     * @param every how often all open orders are looked at
     */
    public record ReviewSettings(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("5m") Duration every) {}

    /**
     * The reading of Spring Security's authorities.
     *
     * @param rolePrefix what the authority of a role begins with: ROLE_CS_AGENT is the role cs-agent
     * @param customerPrefix what the authority of a customer begins with: CUSTOMER_C-2041 may see the orders of C-2041
     * @param outsiders the roles that see the orders of their own customers and no others
     */
    public record SecuritySettings(
            @DefaultValue("ROLE_") String rolePrefix,
            @DefaultValue("CUSTOMER_") String customerPrefix,

            @DefaultValue({"customer", "designated-signer", "member", "carrier"})
            Set<String> outsiders) {}

    /**
     * The settings of the REST interface.
     *
     * @param enabled whether there is one
     * @param path where it is
     * @param openapi whether it describes itself, at openapi.json below its path
     * @param allowedOrigins other origins whose pages may send commands, as https://shop.example.com
     */
    public record WebSettings(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("/orders") String path,
            @DefaultValue("false") boolean openapi,
            @DefaultValue Set<String> allowedOrigins) {}

    /**
     * The bounds of health.
     *
     * @param mostLag how late an event may be sent before the application counts as unhealthy
     */
    public record HealthSettings(@DefaultValue("15m") Duration mostLag) {}
}
